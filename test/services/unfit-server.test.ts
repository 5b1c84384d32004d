import { Client } from "pg";
import { afterAll, beforeAll, expect, it } from "vitest";
import { describeUnfitness } from "../../src/main/server-terms/describe-unfitness.ts";
import { readServerTerms } from "../../src/main/server-terms/read-server-terms.ts";
import { refuseUnfitServer } from "../../src/main/server-terms/refuse-unfit-server.ts";
import { startPostgres, type TestPostgres } from "../support/start-postgres.ts";

let postgres: TestPostgres;
let url: string;
beforeAll(async () => {
  postgres = await startPostgres();
  url = await postgres.addDatabase({ name: "records" });
  await run("create role poor login; create role its_owner login");
  await run("alter database records owner to its_owner");
});
afterAll(() => postgres[Symbol.asyncDispose]());

async function run(text: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(text);
  } finally {
    await client.end();
  }
}

const as = (user: string) => url.replace("postgres@", `${user}@`);
const unfitness = async (of: string) => describeUnfitness(await readServerTerms(of));

it("a database whose user may make nothing in it is refused, with the way to change that", async () => {
  expect(await unfitness(as("poor"))).toContain("make that user its owner");
  const place = { url: as("poor"), shown: "postgres://db/records", connections: 20 };
  await expect(refuseUnfitServer(place)).rejects.toThrow(
    "The database postgres://db/records cannot be used: its user may not make tables",
  );
  expect(await unfitness(as("its_owner"))).toBeUndefined();
});

it("a database that only reads is refused", async () => {
  await run("alter role its_owner set default_transaction_read_only = on");
  expect(await unfitness(as("its_owner"))).toContain("only reads");
});
