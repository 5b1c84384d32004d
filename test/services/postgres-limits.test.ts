import { Pool } from "pg";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";

import { failureLimitsKeepTheirPromises } from "../../src/conformance/failure-limits.ts";
import { rateLimitsKeepTheirPromises } from "../../src/conformance/rate-limits.ts";
import type { RateTake } from "../../src/contract/rate-limits.ts";
import { createClosingStack } from "../../src/kit/closing-stack.ts";
import { openPostgresFailureLimits } from "../../src/limits/postgres/open-postgres-failure-limits.ts";
import { openPostgresRateLimits } from "../../src/limits/postgres/open-postgres-rate-limits.ts";
import { createTestLog } from "../support/test-log.ts";
import { startPostgres, type TestPostgres } from "../support/start-postgres.ts";

let postgres: TestPostgres;

beforeAll(async () => {
  postgres = await startPostgres();
});

afterAll(() => postgres[Symbol.asyncDispose]());

function poolOn(connectionString: string): Pool {
  const pool = new Pool({ connectionString, max: 4, connectionTimeoutMillis: 5_000 });
  // A server that crashes ends idle connections; the pool makes new ones.
  pool.on("error", () => undefined);
  return pool;
}

/** An empty database, and as many processes on it. */
async function openPools(count: number): Promise<readonly Pool[]> {
  const url = await postgres.addDatabase();
  const pools = Array.from({ length: count }, () => poolOn(url));
  onTestFinished(async () => {
    await Promise.all(pools.map((pool) => pool.end()));
  });
  return pools;
}

async function openPool(): Promise<Pool> {
  const [pool] = await openPools(1);
  if (pool === undefined) throw new Error("one pool was asked for");
  return pool;
}

const log = createTestLog();
/** The processes take turns. */
function at<One>(ones: readonly One[], index: number): One {
  const one = ones[index % ones.length];
  if (one === undefined) throw new Error("at least one was asked for");
  return one;
}

const images: RateTake = { subject: "acc_1", name: "images", amount: 1, perMinute: 10 };
const requests: RateTake = { ...images, name: "requests" };

rateLimitsKeepTheirPromises("PostgreSQL", async ({ windowMs }) =>
  openPostgresRateLimits({ pool: await openPool(), log, windowMs }),
);

failureLimitsKeepTheirPromises("PostgreSQL", async ({ elapsed }) =>
  openPostgresFailureLimits({ pool: await openPool(), elapsed }),
);

describe("limits of several processes on one PostgreSQL", () => {
  it("L10 three processes together let exactly as much pass as the limit says", async () => {
    const pools = await openPools(3);
    const limits = await Promise.all(pools.map((pool) => openPostgresRateLimits({ pool, log })));
    const answers = await Promise.all(
      Array.from({ length: 60 }, (_, index) => at(limits, index).take([images])),
    );
    expect(answers.filter((answer) => answer.refused === null)).toHaveLength(10);
    await Promise.all(limits.map((one) => one[Symbol.asyncDispose]()));
  });

  it("L10 what one process refuses takes nothing from what another asks for meanwhile, in whatever order", async () => {
    const pools = await openPools(2);
    const limits = await Promise.all(pools.map((pool) => openPostgresRateLimits({ pool, log })));
    const [one, other] = [at(limits, 0), at(limits, 1)];
    const manyRequests = { ...requests, perMinute: 100 };
    const tooMany = { ...images, amount: 11 };
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => [
        one.take([manyRequests, tooMany]),
        other.take([images, manyRequests]),
      ]).flat(),
    );
    expect(answers.map((answer) => answer.refused)).toEqual(
      Array.from({ length: 10 }, () => [1, null]).flat(),
    );
    await Promise.all(limits.map((one) => one[Symbol.asyncDispose]()));
  });

  it("K9 of many tries at three processes no more pass than at one", async () => {
    const pools = await openPools(3);
    const limits = await Promise.all(pools.map((pool) => openPostgresFailureLimits({ pool })));
    const waits = await Promise.all(
      Array.from({ length: 60 }, (_, index) => at(limits, index).take("a")),
    );
    expect(waits.filter((wait) => wait === 0)).toHaveLength(5);
    await at(limits, 1).forgive("a");
    expect(await at(limits, 0).take("a")).toBe(0);
  });

  it("L10 while the server is away it is said with the time to try again, and counting goes on by itself", async () => {
    await using server = await startPostgres({ durable: true });
    await using closing = createClosingStack();
    const pool = poolOn(await server.addDatabase());
    closing.defer(() => pool.end());
    const limits = closing.use(await openPostgresRateLimits({ pool, log }));
    const failures = await openPostgresFailureLimits({ pool });
    await limits.take([images]);
    await server.stop("immediate");
    const away = { code: "storage_unavailable", retryAfterS: 5 };
    await expect(limits.take([images])).rejects.toMatchObject(away);
    await expect(failures.take("a")).rejects.toMatchObject(away);
    await server.start();
    expect(await limits.take([images])).toMatchObject({ refused: null });
    expect(await failures.take("a")).toBe(0);
  });
});
