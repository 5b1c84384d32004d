import { describe, expect, it } from "vitest";
import { readRecordId } from "./read-record-id.ts";

describe("an id that is pasted", () => {
  it.each([
    ["gen_01KB6X9T4QF2", "generation", "gen_01KB6X9T4QF2"],
    ['  "acc_first" ', "account", "acc_first"],
    ["http://127.0.0.1:4242/v1/generations/gen_01KB6X9T4QF2", "generation", "gen_01KB6X9T4QF2"],
    ["key_b99dbded8fec0d2d", "key", "key_b99dbded8fec0d2d"],
  ])("%s is known", (text, kind, id) => {
    expect(readRecordId(text)).toEqual({ kind, id });
  });

  it.each(["gen", "gen_", "regenerate", "my_gen_x", "sk-lim-0123", "th_0123456"])(
    "%s is none",
    (text) => {
      expect(readRecordId(text)).toBeNull();
    },
  );
});
