import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Engine, EngineContext, EngineResult, EngineWork } from "../../src/contract/engine.ts";
import { Fault } from "../../src/contract/fault.ts";
import type { GenerationRecords } from "../../src/contract/generation-records.ts";
import type { Records } from "../../src/contract/records.ts";
import { endCanceled } from "../../src/core/generations/cancel.ts";
import { waitFor } from "../../src/core/wait-for.ts";
import { createEcho } from "../../src/engines/echo/engine.ts";
import { createGate } from "../support/gate-engine.ts";
import { openWorkbench, WORKBENCH_PRICE, type Workbench } from "../support/open-workbench.ts";

let dataDir = "";
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), "limner-review-"));
});
afterEach(() => rm(dataDir, { recursive: true, force: true }));

type Generate = (work: EngineWork, context: EngineContext, echo: Engine) => Promise<EngineResult>;

function paid(
  generate: Generate = (work, context, echo) => echo.generate(work, context),
  countMax = 4,
): Engine {
  const echo = createEcho({ repeatable: false, countMax });
  return {
    ...echo,
    generate: (work, context) => generate(work, context, echo),
    [Symbol.asyncDispose]: () => echo[Symbol.asyncDispose](),
  };
}

/** The first of these writes is refused by the medium, as a full disk or a busy database would. */
function refusingOnce(method: "endCall" | "describe" | "settle"): (records: Records) => Records {
  let refused = false;
  return (records) => ({
    ...records,
    generations: {
      ...records.generations,
      [method](...terms: Parameters<GenerationRecords[typeof method]>) {
        if (!refused) {
          refused = true;
          return Promise.reject(
            new Fault("storage_unavailable", "The records cannot be written just now."),
          );
        }
        return Reflect.apply(records.generations[method], records.generations, terms);
      },
    },
    [Symbol.asyncDispose]: () => records[Symbol.asyncDispose](),
  });
}

/** A cancel comes in the very moment of the claim, and is written down after it in the same commit. */
function cancelingAtClaim(bench: () => Workbench): (records: Records) => Records {
  return (records) => ({
    ...records,
    generations: {
      ...records.generations,
      claim(candidate, terms) {
        const run = records.generations.claim(candidate, terms);
        void endCanceled(candidate.generation, bench().parts);
        return run;
      },
    },
    [Symbol.asyncDispose]: () => records[Symbol.asyncDispose](),
  });
}

async function expectClean({ parts }: Workbench): Promise<void> {
  expect((await parts.records.verifyLedger()).findings).toEqual([]);
  expect(await parts.records.generations.countOpen()).toEqual({ queued: 0, running: 0 });
}

describe("a paid picture", () => {
  it.each(["endCall", "describe", "settle"] as const)(
    "L6 is delivered although the records refuse %s once",
    async (method) => {
      await using bench = await openWorkbench({
        channels: [{ engine: paid() }],
        records: refusingOnce(method),
      });
      const id = await bench.admit();
      await bench.runner.workOne();
      expect(await bench.read(id)).toMatchObject({
        state: "succeeded",
        costMicros: WORKBENCH_PRICE,
        calls: [{ outcome: "answered" }],
      });
      await expectClean(bench);
    },
  );
});

describe("a call", () => {
  it("N1 ends with the time limit of its channel although the engine never answers", async () => {
    const deaf = paid(async (_work, context) => {
      await context.sending();
      return await new Promise<never>(() => {});
    });
    await using bench = await openWorkbench({
      channels: [{ settings: { timeoutMs: 50, concurrency: 1 }, engine: deaf }],
    });
    const id = await bench.admit();
    await bench.runner.workOne();
    expect(await bench.read(id)).toMatchObject({
      state: "failed",
      error: { code: "backend_timeout", outcome: "unknown" },
      calls: [{ outcome: "unknown" }],
    });
    const { model, channel } = firstOf(bench);
    expect(bench.parts.desk.roomFor(bench.parts.catalogue(), model)).toBeDefined();
    expect(channel.settings.concurrency).toBe(1);
    await expectClean(bench);
  }, 15_000);

  it("is made elsewhere when its engine broke before it sent anything", async () => {
    const broken = paid(() => Promise.reject(new TypeError("a bug before the first byte")));
    await using bench = await openWorkbench({
      channels: [
        { settings: { id: "broken", priority: 2 }, engine: broken },
        { settings: { id: "sound", priority: 1 }, engine: paid() },
      ],
    });
    const id = await bench.admit();
    await bench.runner.workOne();
    expect(await bench.read(id)).toMatchObject({
      state: "succeeded",
      calls: [
        { channel: "broken", outcome: "unpaid" },
        { channel: "sound", outcome: "answered" },
      ],
    });
    await expectClean(bench);
  });

  it("of a free engine may name the job that its backend keeps", async () => {
    const echo = createEcho({ repeatable: true, jobsFolder: join(dataDir, "jobs") });
    await using bench = await openWorkbench({ channels: [{ engine: echo }] });
    const id = await bench.admit();
    await bench.runner.workOne();
    expect(await bench.read(id)).toMatchObject({
      state: "succeeded",
      calls: [{ outcome: "answered" }],
    });
  });

  it("of several adds its usage to that of the others", async () => {
    await using bench = await openWorkbench({ channels: [{ engine: paid(undefined, 1) }] });
    const id = await bench.admit({ count: 3, prompt: "a kite [echo:usage 10 100]" });
    await bench.runner.workOne();
    expect(await bench.read(id)).toMatchObject({ usage: { inputTokens: 30, outputTokens: 300 } });
  });

  it("N6 whose generation is canceled meanwhile ends as unknown in the record", async () => {
    const gate = createGate();
    await using bench = await openWorkbench({
      channels: [{ engine: gate.wrap(paid()) }],
      leaseMs: 60,
    });
    const id = await bench.admit();
    const work = bench.runner.workOne();
    await gate.reached;
    await bench.parts.records.generations.cancel(id, Date.now());
    await work;
    expect(await bench.read(id)).toMatchObject({
      state: "canceled",
      costMicros: 0,
      pictures: [],
      calls: [{ outcome: "unknown" }],
    });
    await expectClean(bench);
  });
});

describe("a run of this process", () => {
  it("N1 is not given up because its lease was renewed too late, as after a sleep of the machine", async () => {
    const gate = createGate();
    const late = (records: Records): Records => ({
      ...records,
      // Answered, and not yet written.
      generations: { ...records.generations, renew: () => Promise.resolve(true) },
      [Symbol.asyncDispose]: () => records[Symbol.asyncDispose](),
    });
    await using bench = await openWorkbench({
      channels: [{ engine: gate.wrap(paid()) }],
      leaseMs: -1,
      records: late,
    });
    const id = await bench.admit();
    const work = bench.runner.workOne();
    await gate.reached;
    expect(await bench.runner.recover([])).toBe(0);
    gate.open();
    await work;
    expect(await bench.read(id)).toMatchObject({ state: "succeeded", crashes: 0 });
    await expectClean(bench);
  });
});

describe("a waiter", () => {
  it("A3 is told the end that the record has when the server stops in the same moment", async () => {
    await using bench = await openWorkbench({ channels: [{ engine: paid() }] });
    const id = await bench.admit();
    const stopping = new AbortController();
    const { generations } = bench.parts.records;
    const looked = Promise.withResolvers<void>();
    const records = {
      ...bench.parts.records,
      generations: {
        ...generations,
        async stateOf(name: string) {
          const state = await generations.stateOf(name);
          looked.resolve();
          return state;
        },
      },
    };
    const parts = { ...bench.parts, records, stopping: stopping.signal };
    const answer = waitFor(id, { patienceMs: 60_000, signal: new AbortController().signal }, parts);
    await looked.promise;
    // Nobody announces this end.
    await generations.cancel(id, Date.now());
    stopping.abort();
    expect((await answer).state).toBe("canceled");
  });
});

function firstOf({ parts }: Workbench) {
  const catalogue = parts.catalogue();
  const [model] = catalogue.models.values();
  const [channel] = catalogue.channels.values();
  if (model === undefined || channel === undefined) {
    throw new Error("an empty catalogue");
  }
  return { model, channel };
}

describe("a cancel in the moment of the claim", () => {
  it("N12 is heard before the call that costs money leaves", async () => {
    let sent = 0;
    const engine = paid((work, context, echo) => {
      sent += context.signal.aborted ? 0 : 1;
      return echo.generate(work, context);
    });
    const records = cancelingAtClaim(() => bench);
    await using bench = await openWorkbench({ channels: [{ engine }], records });
    const id = await bench.admit();
    await bench.runner.workOne();
    expect(await bench.read(id)).toMatchObject({
      state: "canceled",
      costMicros: 0,
      calls: [{ outcome: "unpaid" }],
    });
    expect(sent).toBe(0);
    await expectClean(bench);
  });
});
