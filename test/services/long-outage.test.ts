import { afterAll, beforeAll, expect, it } from "vitest";
import { pause } from "../../src/kit/pause.ts";
import { expectLedgerClean } from "../support/expect-ledger-clean.ts";
import { createGate } from "../support/gate-engine.ts";
import { idOf, readRecord, untilEnded } from "../support/generation-record.ts";
import { openSharedHouses } from "../support/open-shared-houses.ts";
import { startPostgres, type TestPostgres } from "../support/start-postgres.ts";

const PATH = "/v1/images/generations";
const BODY = { model: "gpt-image-2-vip", prompt: "a kite", size: "256x256" };
const PAID = { repeatable: false };
/** As far apart as where nobody says otherwise. */
const TIMES = { leaseMs: 3_000, lostSweepMs: 1_500 };

let postgres: TestPostgres;
beforeAll(async () => {
  postgres = await startPostgres({ durable: true });
});
afterAll(() => postgres[Symbol.asyncDispose]());

it("Q2 a database that was away for longer than a lease takes no run from a worker that is alive", async () => {
  await using houses = openSharedHouses(await postgres.addDatabase());
  const gate = createGate();
  const drawing = await houses.add("worker", { echo: PAID, wrap: gate.wrap, replacements: TIMES });
  const api = await houses.add("api", { replacements: TIMES });
  const accepted = await api.call(PATH, BODY, { prefer: "respond-async" });
  await gate.reached;
  await houses.add("worker", { echo: PAID, replacements: TIMES });
  await postgres.stop("immediate");
  await pause(2 * TIMES.leaseMs, new AbortController().signal);
  await postgres.start();
  await pause(2 * TIMES.leaseMs, new AbortController().signal);
  gate.open();
  await untilEnded(api, idOf(accepted));
  expect(await readRecord(api, idOf(accepted))).toMatchObject({ state: "succeeded", error: null });
  expect(drawing.house.running).toBe(0);
  await expectLedgerClean(api);
});
