import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { RateTake } from "../../src/contract/rate-limits.ts";
import { createClosingStack } from "../../src/kit/closing-stack.ts";
import { openLimits } from "../../src/main/open-limits.ts";
import { openBlackHole } from "../support/open-black-hole.ts";
import { hear, openDispatchBench, until } from "../support/open-dispatch-bench.ts";
import { startPostgres, type TestPostgres } from "../support/start-postgres.ts";
import { createTestLog } from "../support/test-log.ts";
import { startLimner } from "./start-limner.ts";

const TAKE: RateTake = { subject: "acc_1", name: "requests", amount: 1, perMinute: 10 };

let postgres: TestPostgres;
beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(() => postgres[Symbol.asyncDispose]());

describe("a network that drops everything and says nothing", () => {
  it("Q4 a process that no notification reaches any more listens anew, and everyone is told to look", async () => {
    const url = await postgres.addDatabase();
    await using bench = await openDispatchBench(url);
    await using hole = await openBlackHole(url);
    const far = await bench.open({ url: hole.url });
    const near = await bench.open();
    const heard = hear(far, "gen_1");
    hole.swallow();
    near.announce("gen_1", { kind: "state", state: "running" });
    hole.heal();
    await until(() => heard.some(({ kind }) => kind === "missed"));
    near.announce("gen_1", { kind: "state", state: "succeeded" });
    await until(() => heard.some((event) => event.kind === "state"));
    expect(heard.at(-1)).toEqual({ kind: "state", state: "succeeded" });
  });

  it("L10 a process that is lost while it counts holds up nobody else for long", async () => {
    const url = await postgres.addDatabase();
    await using closing = createClosingStack();
    const hole = closing.use(await openBlackHole(url));
    const log = createTestLog();
    const lost = await openLimits({ url: hole.url, process: "lost" }, closing, log);
    const other = await openLimits({ url, process: "other" }, closing, log);
    const swallowed = hole.swallowAt("commit");
    const taking = expect(lost.rateLimits.take([TAKE])).rejects.toMatchObject({
      code: "storage_unavailable",
    });
    await swallowed;
    const { standings } = await other.rateLimits.take([TAKE]);
    // What the lost one had counted was never committed.
    expect(standings).toMatchObject([{ remaining: 9 }]);
    await taking;
  });

  it("N7 a server that is told to stop while its database is silent ends", async () => {
    const dataDir = await mkdtemp(join(tmpdir(), "limner-silent-"));
    await using hole = await openBlackHole(await postgres.addDatabase());
    try {
      await using limner = await startLimner({
        dataDir,
        env: {
          LIMNER_DATABASE_URL: hole.url,
          LIMNER_ADMIN_KEY: "sk-admin-key-of-the-silent-one",
          LIMNER_DRAIN_S: "5",
        },
      });
      hole.swallow();
      limner.interrupt();
      expect((await limner.ended).code).toBe(0);
    } finally {
      await rm(dataDir, { recursive: true, force: true });
    }
  });
});
