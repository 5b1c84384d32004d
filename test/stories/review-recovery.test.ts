import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Engine, EngineWork } from "../../src/contract/engine.ts";
import { Fault } from "../../src/contract/fault.ts";
import type { PictureFacts } from "../../src/contract/generation-records.ts";
import { randomHex } from "../../src/kit/random-hex.ts";
import { createEcho } from "../../src/engines/echo/engine.ts";
import { expectLedgerClean } from "../support/expect-ledger-clean.ts";
import { createGate } from "../support/gate-engine.ts";
import { idOf, readRecord, untilEnded } from "../support/generation-record.ts";
import { openEchoHouse } from "../support/open-echo-house.ts";
import { openWorkbench, WORKBENCH_PRICE, type Workbench } from "../support/open-workbench.ts";

const MODEL = "gpt-image-2-vip";

let dataDir = "";
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), "limner-review-"));
});
afterEach(() => rm(dataDir, { recursive: true, force: true }));

/** A paid echo that notes what it is told; `resume` as well if it keeps jobs. */
function watched(
  seen: EngineWork[],
  options: { readonly jobs?: boolean; readonly fault?: Fault } = {},
): Engine {
  const echo = createEcho({
    repeatable: false,
    ...(options.jobs === true && { jobsFolder: join(dataDir, "jobs") }),
  });
  return {
    ...echo,
    generate(work, context) {
      seen.push(work);
      return options.fault === undefined
        ? echo.generate(work, context)
        : Promise.reject(options.fault);
    },
    [Symbol.asyncDispose]: () => echo[Symbol.asyncDispose](),
  };
}

const FACTS: PictureFacts = {
  width: 256,
  height: 256,
  bytes: 3,
  mediaType: "image/png",
  native: { width: 256, height: 256 },
  document: null,
  understood: null,
  revisedPrompt: null,
};

interface Left {
  readonly channel: string;
  readonly pictures: readonly number[];
  readonly upstreamId?: string;
  /** Orders that had been stored whole. */
  readonly stored?: readonly number[];
  readonly answered?: boolean;
}

/** What a process leaves behind that dies after its first call has left. */
async function dieAfterCall({ parts, runner }: Workbench, left: Left): Promise<void> {
  const { generations } = parts.records;
  const candidate = await generations.next([MODEL]);
  const names = left.pictures.map((order) => ({ asset: randomHex(), order }));
  const call = { number: 1, channel: left.channel, pictures: left.pictures, startedAt: Date.now() };
  const run =
    candidate &&
    (await generations.claim(candidate, {
      process: "dead",
      leaseMs: 30_000,
      kept: [],
      names,
      firstCall: call,
    }));
  if (run === undefined) {
    throw new Error("nothing was claimed");
  }
  if (left.upstreamId !== undefined) {
    await generations.acceptCall(run, 1, left.upstreamId);
  }
  if (left.answered === true) {
    await generations.endCall(run, {
      ...call,
      endedAt: Date.now(),
      outcome: "answered",
      pricePaidMicros: null,
      backendText: null,
    });
  }
  for (const { asset } of names.filter(({ order }) => left.stored?.includes(order))) {
    await generations.describe(run, asset, FACTS);
    await parts.store.put(asset, bytes(), { signal: AbortSignal.timeout(5_000) });
  }
  await runner.recover("all");
}

async function* bytes(): AsyncGenerator<Uint8Array> {
  yield Buffer.from("png");
}

async function expectClean({ parts }: Workbench): Promise<void> {
  expect((await parts.records.verifyLedger()).findings).toEqual([]);
  expect(await parts.records.generations.countOpen()).toEqual({ queued: 0, running: 0 });
}

describe("what a dead process had sent", () => {
  it("N2 is sent again to an idempotent channel that takes one call at a time: same key, all its pictures", async () => {
    const seen: EngineWork[] = [];
    await using bench = await openWorkbench({
      channels: [{ settings: { idempotent: true, concurrency: 1 }, engine: watched(seen) }],
    });
    const id = await bench.admit({ count: 2 });
    await dieAfterCall(bench, { channel: "echo", pictures: [0, 1], stored: [0], answered: true });
    expect(await bench.runner.workOne()).toBe(true);
    expect(await bench.read(id)).toMatchObject({
      state: "succeeded",
      costMicros: 2 * WORKBENCH_PRICE,
    });
    expect(seen).toMatchObject([{ callKey: `${id}-1`, count: 2, seeds: [0, 1] }]);
    await expectClean(bench);
  }, 10_000);

  it("N2 is asked after where the backend keeps jobs, also when it takes one call at a time", async () => {
    const seen: EngineWork[] = [];
    await using bench = await openWorkbench({
      channels: [{ settings: { concurrency: 1 }, engine: watched(seen, { jobs: true }) }],
    });
    const id = await bench.admit();
    await dieAfterCall(bench, {
      channel: "echo",
      pictures: [0],
      upstreamId: "job_000000000000000000000000",
    });
    expect(await bench.runner.workOne()).toBe(true);
    expect(seen).toEqual([]);
    expect(await bench.read(id)).toMatchObject({
      state: "failed",
      error: { code: "backend_failed", outcome: "unknown" },
    });
    await expectClean(bench);
  }, 10_000);

  it("N2 stays of unknown outcome when the same call, sent again, ends unpaid", async () => {
    const busy = new Fault("backend_failed", "busy", { outcome: "unpaid" });
    await using bench = await openWorkbench({
      channels: [{ settings: { idempotent: true }, engine: watched([], { fault: busy }) }],
    });
    const id = await bench.admit({ idempotencyValue: "once" });
    await dieAfterCall(bench, { channel: "echo", pictures: [0] });
    await bench.runner.workOne();
    expect(await bench.read(id)).toMatchObject({
      state: "failed",
      error: { code: "backend_failed", outcome: "unknown" },
      calls: [{ number: 1, outcome: "unknown" }],
    });
    expect(await bench.parts.records.generations.findIdempotent("key_bench", "once")).toMatchObject(
      { id },
    );
    await expectClean(bench);
  });

  it("N2 is ordered anew only where it was ordered first, by a channel that takes the risk", async () => {
    const first: EngineWork[] = [];
    const other: EngineWork[] = [];
    await using bench = await openWorkbench({
      channels: [
        {
          settings: { id: "risky", retryUnknownOutcome: true, concurrency: 1 },
          engine: watched(first),
        },
        { settings: { id: "better", priority: 9 }, engine: watched(other) },
      ],
    });
    const id = await bench.admit();
    await dieAfterCall(bench, { channel: "risky", pictures: [0] });
    await bench.runner.workOne();
    expect(other).toEqual([]);
    expect(first).toMatchObject([{ callKey: `${id}-2`, count: 1 }]);
    expect(await bench.read(id)).toMatchObject({ state: "succeeded", channel: "risky" });
    await expectClean(bench);
  });

  it("N5 is not called known when the third crash ends it", async () => {
    await using bench = await openWorkbench({
      channels: [{ settings: { idempotent: true }, engine: watched([]) }],
    });
    const id = await bench.admit();
    await dieAfterCall(bench, { channel: "echo", pictures: [0] });
    for (const _crash of [2, 3]) {
      const candidate = await bench.parts.records.generations.next([MODEL]);
      const terms = { process: "dead", leaseMs: 30_000, kept: [], names: [], firstCall: null };
      await bench.parts.records.generations.claim(candidate ?? raise(), terms);
      await bench.runner.recover("all");
    }
    await bench.runner.workOne();
    expect(await bench.read(id)).toMatchObject({
      state: "failed",
      crashes: 3,
      error: { outcome: "unknown" },
    });
    await expectClean(bench);
  });
});

describe("what has stood in the queue too long after a crash", () => {
  it("N1 is delivered with the pictures that were stored", async () => {
    await using bench = await openWorkbench({ queueMs: -1, channels: [{ engine: watched([]) }] });
    const id = await bench.admit({ count: 2 });
    await dieAfterCall(bench, { channel: "echo", pictures: [0, 1], stored: [0], answered: true });
    await bench.runner.endStale();
    expect(await bench.read(id)).toMatchObject({
      state: "succeeded",
      costMicros: WORKBENCH_PRICE,
      pictures: [{ order: 0 }],
    });
    await expectClean(bench);
  });

  it("N2 is not called uncharged for certain when a paid call had left", async () => {
    await using bench = await openWorkbench({ queueMs: -1, channels: [{ engine: watched([]) }] });
    const id = await bench.admit();
    await dieAfterCall(bench, { channel: "echo", pictures: [0] });
    await bench.runner.endStale();
    expect(await bench.read(id)).toMatchObject({
      state: "failed",
      error: { code: "backend_failed", outcome: "unknown" },
    });
    await expectClean(bench);
  });

  it("is failed as no_channel when nothing had been sent", async () => {
    await using bench = await openWorkbench({ queueMs: -1, channels: [{ engine: watched([]) }] });
    const id = await bench.admit();
    await bench.runner.endStale();
    expect(await bench.read(id)).toMatchObject({
      state: "failed",
      error: { code: "no_channel", outcome: null },
    });
    await expectClean(bench);
  });
});

describe("the price of a picture that an earlier attempt had stored", () => {
  it("L5 is that of the plan, although the channels of the model have changed since", async () => {
    // At admission this channel stood in for backends of another kind, which are no longer configured.
    await using bench = await openWorkbench({ channels: [{ engine: watched([]) }] });
    const id = await bench.admit({ otherEnginePrices: { echo: 5 } });
    await dieAfterCall(bench, { channel: "echo", pictures: [0], stored: [0], answered: true });
    await bench.runner.workOne();
    expect(await bench.read(id)).toMatchObject({
      state: "succeeded",
      costMicros: 5,
      warnings: [{ code: "other_engine" }],
    });
    await expectClean(bench);
  });
});

describe("a paid call that outlasts the drain", () => {
  it("N7 keeps its open mark, and is taken up again by the next start", async () => {
    const options = {
      dataDir,
      echo: { repeatable: false, jobsFolder: join(dataDir, "jobs") },
      channel: { idempotent: true, concurrency: 1 },
    };
    let id = "";
    {
      const gate = createGate();
      await using house = await openEchoHouse({ ...options, wrap: gate.wrap });
      const answer = house.call("/v1/images/generations", {
        model: MODEL,
        prompt: "a kite",
        size: "256x256",
      });
      await gate.reached;
      await house.house.drain(AbortSignal.abort());
      id = idOf(await answer);
      expect(await readRecord(house, id)).toMatchObject({
        state: "queued",
        calls: [{ outcome: "sending" }],
      });
    }
    await using next = await openEchoHouse(options);
    expect(await untilEnded(next, id)).toMatchObject({ state: "succeeded", crashes: 0 });
    expect((await readRecord(next, id)).calls).toHaveLength(1);
    await expectLedgerClean(next);
  });
});

function raise(): never {
  throw new Error("nothing to claim");
}
