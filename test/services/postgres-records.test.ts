import { afterAll, beforeAll } from "vitest";
import { recordsKeepTheirPromises } from "../../src/conformance/records.ts";
import {
  openScratchPostgres,
  openTestRecords,
  type ScratchPostgres,
} from "../support/open-scratch-postgres.ts";

let postgres: ScratchPostgres;

beforeAll(async () => {
  postgres = await openScratchPostgres();
});

afterAll(async () => {
  await postgres[Symbol.asyncDispose]();
});

recordsKeepTheirPromises("PostgreSQL", async () =>
  openTestRecords({ url: await postgres.addEmptyRecords() }),
);
