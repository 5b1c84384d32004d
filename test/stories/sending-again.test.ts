import { describe, expect, it } from "vitest";
import type { EngineContext } from "../../src/contract/engine.ts";
import { Fault, type FaultOptions } from "../../src/contract/fault.ts";
import type { ChannelSettings } from "../../src/contract/model.ts";
import { endCanceled } from "../../src/core/generations/cancel.ts";
import { openWorkbench, WORKBENCH_PRICE, type Workbench } from "../support/open-workbench.ts";
import { scriptEngine, type Script, type Step } from "../support/script-engine.ts";

const fail = (outcome: "unpaid" | "refused" | "unknown", more: FaultOptions = {}) =>
  new Fault("backend_failed", "The backend failed.", { outcome, ...more });
const lost = fail("unknown");
const NEVER_MS = 600_000;

interface BenchOptions {
  readonly settings?: Partial<ChannelSettings>;
  readonly resumes?: boolean;
  readonly pausesMs?: readonly number[];
}

async function openBench(
  steps: readonly Step[],
  { settings = {}, resumes = false, pausesMs = [1, 1, 1, 1] }: BenchOptions = {},
): Promise<Workbench & { readonly script: Script }> {
  const script = scriptEngine(steps, { resumes });
  const bench = await openWorkbench({
    channels: [{ settings, engine: script.engine }],
    sendAgainPausesMs: pausesMs,
  });
  return { ...bench, script };
}

async function draw(bench: Workbench, count = 1) {
  const id = await bench.admit({ count });
  await bench.runner.workOne();
  return await bench.read(id);
}

async function expectClean({ parts }: Workbench): Promise<void> {
  expect((await parts.records.verifyLedger()).findings).toEqual([]);
  expect(await parts.records.generations.countOpen()).toEqual({ queued: 0, running: 0 });
}

describe("a call of unknown outcome", () => {
  it("U8 is one request, uncharged and unknown, where the channel says nothing else", async () => {
    await using bench = await openBench([lost]);
    expect(await draw(bench)).toMatchObject({
      state: "failed",
      costMicros: 0,
      error: { code: "backend_failed", outcome: "unknown" },
      calls: [{ outcome: "unknown", pricePaidMicros: null }],
    });
    expect(bench.script.asked).toHaveLength(1);
    await expectClean(bench);
  });

  it("U8 is sent again as the same call to an idempotent channel until it is answered", async () => {
    await using bench = await openBench([lost, lost], { settings: { idempotent: true } });
    const generation = await draw(bench, 2);
    expect(generation).toMatchObject({
      state: "succeeded",
      costMicros: 2 * WORKBENCH_PRICE,
      calls: [{ number: 1, pictures: [0, 1], outcome: "answered" }],
    });
    const call = { key: `${generation.id}-1`, seeds: [0, 1], upstreamId: null };
    expect(bench.script.asked).toEqual([call, call, call]);
    expect(bench.log.map(({ event, fields }) => [event, fields["try"]])).toEqual(
      expect.arrayContaining([
        ["call-tried-again", 1],
        ["call-tried-again", 2],
        ["call-answered-again", 3],
      ]),
    );
    const page = await bench.metricsPage();
    expect(page).toContain('limner_engine_tries_again_total{channel="echo"} 2');
    await expectClean(bench);
  });

  it("U8 stays unknown when the backend refuses connections while it starts anew, and is answered after", async () => {
    const steps = [lost, fail("unpaid"), fail("unpaid")];
    await using bench = await openBench(steps, { settings: { idempotent: true } });
    expect(await draw(bench)).toMatchObject({
      state: "succeeded",
      calls: [{ outcome: "answered" }],
    });
    await expectClean(bench);
  });

  it("U8 is sent no more often than the pauses allow, and never becomes unpaid", async () => {
    const steps = [lost, ...Array.from({ length: 9 }, () => fail("unpaid"))];
    await using bench = await openBench(steps, { settings: { idempotent: true } });
    expect(await draw(bench)).toMatchObject({
      state: "failed",
      costMicros: 0,
      error: { code: "backend_failed", outcome: "unknown" },
      calls: [{ outcome: "unknown" }],
    });
    expect(bench.script.asked).toHaveLength(5);
    await expectClean(bench);
  });

  it("U8 is sent no more once its channel's time would be over before the next try", async () => {
    const options = { settings: { idempotent: true, timeoutMs: 60_000 }, pausesMs: [60_001] };
    await using bench = await openBench([lost], options);
    expect(await draw(bench)).toMatchObject({ error: { outcome: "unknown" } });
    expect(bench.script.asked).toHaveLength(1);
  });

  it("U8 waits as long as the backend asks before it is sent again, and gives up where that is too long", async () => {
    const options = { settings: { idempotent: true, timeoutMs: 60_000 } };
    const busy = fail("unpaid", { retryAfterS: 61 });
    await using bench = await openBench([lost, busy], options);
    expect(await draw(bench)).toMatchObject({ error: { outcome: "unknown" } });
    expect(bench.script.asked).toHaveLength(2);
  });

  it.each([
    ["says that it will end the same way", fail("unknown", { final: true })],
    ["refuses the channel by now", fail("unpaid", { misconfigured: true })],
  ])("U8 is sent no more when the backend %s", async (_, last) => {
    await using bench = await openBench([lost, last], { settings: { idempotent: true } });
    expect(await draw(bench)).toMatchObject({ state: "failed", error: { outcome: "unknown" } });
    expect(bench.script.asked).toHaveLength(2);
  });

  it("U8 is refused for good when the backend refuses it the second time", async () => {
    const refusal = new Fault("content_refused", "No kites.", { outcome: "refused" });
    await using bench = await openBench([lost, refusal], { settings: { idempotent: true } });
    expect(await draw(bench)).toMatchObject({
      error: { code: "content_refused", outcome: "refused" },
      calls: [{ outcome: "refused" }],
    });
    expect(bench.script.asked).toHaveLength(2);
  });

  it("U8 is asked after where the backend keeps jobs, and not ordered again", async () => {
    const accept = async (context: EngineContext) => {
      await context.accepted("job-7");
      throw lost;
    };
    await using bench = await openBench([accept, lost], { resumes: true });
    const generation = await draw(bench);
    expect(generation).toMatchObject({ state: "succeeded", calls: [{ upstreamId: "job-7" }] });
    expect(bench.script.asked.map(({ upstreamId }) => upstreamId)).toEqual([
      null,
      "job-7",
      "job-7",
    ]);
    await expectClean(bench);
  });

  it("U9 is ordered once more, in a new call, by a channel that takes the risk", async () => {
    await using bench = await openBench([lost], { settings: { retryUnknownOutcome: true } });
    const generation = await draw(bench);
    expect(generation).toMatchObject({
      state: "succeeded",
      costMicros: WORKBENCH_PRICE,
      calls: [
        { number: 1, outcome: "unknown" },
        { number: 2, outcome: "answered" },
      ],
    });
    expect(bench.script.asked.map(({ key }) => key)).toEqual([
      `${generation.id}-1`,
      `${generation.id}-2`,
    ]);
    await expectClean(bench);
  });

  it.each([{ retryUnknownOutcome: true }, { idempotent: true }])(
    "U10 is neither ordered nor sent again if its picture came and cannot be used (%j)",
    async (settings) => {
      const unusable = () =>
        Promise.reject(
          new Fault("backend_answer_invalid", "It is no picture.", { outcome: "unknown" }),
        );
      await using bench = await openBench([unusable], { settings });
      expect(await draw(bench)).toMatchObject({
        state: "failed",
        error: { code: "backend_answer_invalid" },
      });
      expect(bench.script.asked).toHaveLength(1);
      await expectClean(bench);
    },
  );

  it.each([
    ["unknown", lost],
    ["unpaid", fail("unpaid")],
  ])("U9 is not ordered a third time, whether the second ended %s", async (outcome, second) => {
    const options = { settings: { retryUnknownOutcome: true } };
    await using bench = await openBench([lost, second, lost], options);
    expect(await draw(bench)).toMatchObject({
      state: "failed",
      costMicros: 0,
      error: { code: "backend_failed", outcome: "unknown" },
      calls: [{ outcome: "unknown" }, { outcome }],
    });
    expect(bench.script.asked).toHaveLength(2);
    await expectClean(bench);
  });

  it("U3 counts each try against its channel, so that others are not sent there meanwhile", async () => {
    const steps = [lost, fail("unpaid"), fail("unpaid")];
    await using bench = await openBench(steps, {
      settings: { idempotent: true },
      pausesMs: [1, 1],
    });
    await draw(bench);
    const [channel = expect.fail()] = bench.parts.catalogue().channels.values();
    expect(bench.parts.desk.look(channel)).toMatchObject({ state: "resting", failuresInRow: 3 });
  });
});

describe("between two tries", () => {
  async function openWaiting() {
    const failed = Promise.withResolvers<void>();
    const step = async () => {
      failed.resolve();
      throw lost;
    };
    const bench = await openBench([step], {
      settings: { idempotent: true, timeoutMs: 2 * NEVER_MS },
      pausesMs: [NEVER_MS],
    });
    const id = await bench.admit();
    const work = bench.runner.workOne();
    await failed.promise;
    return { bench, id, work };
  }

  it("N12 a cancel ends the record at once, and the call is of unknown outcome", async () => {
    const { bench, id, work } = await openWaiting();
    await using _closing = bench;
    await endCanceled(await bench.read(id), bench.parts);
    await work;
    expect(await bench.read(id)).toMatchObject({
      state: "canceled",
      costMicros: 0,
      calls: [{ outcome: "unknown" }],
    });
    expect(bench.script.asked).toHaveLength(1);
    await expectClean(bench);
  });

  it("N7 a stop gives the generation back with its mark open, and the next start sends the same call", async () => {
    const { bench, id, work } = await openWaiting();
    await using _closing = bench;
    bench.runner.giveBack();
    await work;
    expect(await bench.read(id)).toMatchObject({
      state: "queued",
      crashes: 0,
      calls: [{ number: 1, outcome: "sending" }],
    });
    await bench.newRunner().workOne();
    expect(await bench.read(id)).toMatchObject({
      state: "succeeded",
      calls: [{ number: 1, outcome: "answered" }],
    });
    expect(bench.script.asked.map(({ key }) => key)).toEqual([`${id}-1`, `${id}-1`]);
    await expectClean(bench);
  });
});

describe("a run that is taken up after a crash", () => {
  it("U9 does not order a picture a third time that was ordered twice", async () => {
    const options = { settings: { retryUnknownOutcome: true } };
    const failed = Promise.withResolvers<void>();
    const hang = async ({ signal }: EngineContext) => {
      failed.resolve();
      await new Promise((_, reject) => {
        signal.addEventListener("abort", () => reject(signal.reason), { once: true });
      });
    };
    await using bench = await openBench([lost, hang], options);
    const id = await bench.admit();
    const work = bench.runner.workOne();
    await failed.promise;
    bench.runner.giveBack();
    await work;
    await bench.newRunner().workOne();
    expect(await bench.read(id)).toMatchObject({
      state: "failed",
      error: { code: "backend_failed", outcome: "unknown" },
    });
    expect(bench.script.asked).toHaveLength(2);
    await expectClean(bench);
  });
});
