import { expect, it } from "vitest";
import { describeUnfitness } from "./describe-unfitness.ts";

const FIT = {
  version: "15.4",
  major: 15,
  readsOnly: false,
  mayMakeTables: true,
  isDirect: true,
};

it.each([
  [FIT, undefined],
  [{ ...FIT, major: 13, version: "13.0" }, undefined],
  [{ ...FIT, major: 12, version: "12.22" }, /PostgreSQL 12\.22, and Limner needs 13/],
  [{ ...FIT, readsOnly: true }, /only reads.*takes writes/],
  [{ ...FIT, mayMakeTables: false }, /OWNER TO/],
  [{ ...FIT, isDirect: false }, /pooler.*the server itself/],
])("a server with the terms %j is told as %s", (terms, told) => {
  const said = describeUnfitness(terms);
  if (told === undefined) {
    expect(said).toBeUndefined();
  } else {
    expect(said).toMatch(told);
  }
});
