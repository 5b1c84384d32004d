import { afterAll, beforeAll } from "vitest";

import { dispatchKeepsItsPromises } from "../../src/conformance/dispatch.ts";
import { openPgBossDispatch } from "../../src/dispatch/pg-boss/open-pg-boss-dispatch.ts";
import { createTestLog } from "../support/test-log.ts";
import { startPostgres, type TestPostgres } from "../support/start-postgres.ts";

let postgres: TestPostgres;
let url: string;

beforeAll(async () => {
  postgres = await startPostgres();
  url = await postgres.addDatabase();
});

afterAll(() => postgres[Symbol.asyncDispose]());

let processes = 0;

dispatchKeepsItsPromises("pg-boss dispatch", () => {
  processes += 1;
  return openPgBossDispatch({
    url,
    process: `process ${processes}`,
    log: createTestLog(),
    sweepMs: 2 ** 30,
  });
});
