import { expect, it } from "vitest";
import type { GenerationError } from "../../contract/generation.ts";
import {
  createFailure,
  createPlan,
  createReference,
  createSuccess,
  expectCleanLedger,
  FACTS,
  openDesk,
  PRICE_MICROS,
} from "./desk.ts";
import type { OpenRecords } from "./desk.ts";
import { addInput } from "./admissions.ts";

const NO_CHANNEL: GenerationError = {
  code: "no_channel",
  message: "Nothing can draw it.",
  outcome: null,
};

export function endingsKeepTheirPromises(open: OpenRecords): void {
  it("a success releases the hold, captures the price of each stored picture and shows the pictures in order", async () => {
    await using desk = await openDesk(open, { balanceMicros: 1_000_000 });
    await desk.admit({ holdMicros: 3 * PRICE_MICROS });
    const run = await desk.startRun(["c", "a", "b"]);
    const settlement = createSuccess(["a", "c"]);
    expect(await desk.records.generations.settle(run, settlement)).toBe(true);
    const generation = await desk.read(run.generation.id);
    const { stages, warnings, native, understood, revisedPrompt, usage, channel, finishedAt } =
      settlement;
    expect(generation).toMatchObject({
      stages,
      warnings,
      native,
      understood,
      revisedPrompt,
      usage,
      channel,
      finishedAt,
    });
    expect(generation).toMatchObject({
      state: "succeeded",
      costMicros: 2 * PRICE_MICROS,
      heldMicros: 0,
      error: null,
    });
    const { width, height, bytes, mediaType } = FACTS;
    expect(generation.pictures).toEqual([
      { asset: "c", order: 0, width, height, bytes, mediaType },
      { asset: "a", order: 1, width, height, bytes, mediaType },
    ]);
    expect(await desk.balanceMicros()).toBe(1_000_000 - 2 * PRICE_MICROS);
    expect(await desk.budgetUsedMicros()).toBe(2 * PRICE_MICROS);
    await expectCleanLedger(desk.records);
  });

  it("each picture is captured at its own price", async () => {
    await using desk = await openDesk(open);
    await desk.admit({ holdMicros: 2 * PRICE_MICROS });
    const run = await desk.startRun(["a", "b"]);
    const stored = [
      { asset: "a", priceMicros: PRICE_MICROS },
      { asset: "b", priceMicros: 7 },
    ];
    await desk.records.generations.settle(run, createSuccess([], { stored }));
    expect((await desk.read(run.generation.id)).costMicros).toBe(PRICE_MICROS + 7);
    expect(await desk.balanceMicros()).toBe(-PRICE_MICROS - 7);
    await expectCleanLedger(desk.records);
  });

  it("a success that costs nothing still has its one capture", async () => {
    await using desk = await openDesk(open);
    await desk.admit({ holdMicros: 0 });
    const run = await desk.startRun(["a"]);
    await desk.records.generations.settle(
      run,
      createSuccess([], { stored: [{ asset: "a", priceMicros: 0 }] }),
    );
    expect((await desk.read(run.generation.id)).costMicros).toBe(0);
    expect((await desk.records.verifyLedger()).entries).toBe(3);
    await expectCleanLedger(desk.records);
  });

  it("more than was held is never captured", async () => {
    await using desk = await openDesk(open);
    await desk.admit({ holdMicros: PRICE_MICROS - 1 });
    const run = await desk.startRun(["a"]);
    await expect(desk.records.generations.settle(run, createSuccess(["a"]))).rejects.toThrow(
      "held",
    );
    expect((await desk.read(run.generation.id)).state).toBe("running");
    await expectCleanLedger(desk.records);
  });

  it("a picture that this attempt never described is not stored, and nothing is captured for it", async () => {
    await using desk = await openDesk(open);
    await desk.admit();
    const run = await desk.claimNext({ names: [{ asset: "a", order: 0 }] });
    await expect(desk.records.generations.settle(run, createSuccess(["a"]))).rejects.toThrow(
      "described",
    );
    expect((await desk.read(run.generation.id)).state).toBe("running");
    expect(await desk.balanceMicros()).toBe(-PRICE_MICROS);
  });

  it("L6 a failure releases the whole hold and captures nothing", async () => {
    await using desk = await openDesk(open, { balanceMicros: 100_000 });
    await desk.admit();
    const run = await desk.claimNext();
    const settlement = createFailure();
    expect(await desk.records.generations.settle(run, settlement)).toBe(true);
    expect(await desk.read(run.generation.id)).toMatchObject({
      state: "failed",
      error: settlement.error,
      costMicros: 0,
      pictures: [],
    });
    expect(await desk.balanceMicros()).toBe(100_000);
    expect(await desk.budgetUsedMicros()).toBe(0);
    await expectCleanLedger(desk.records);
  });

  it("L3 a run is settled once", async () => {
    await using desk = await openDesk(open);
    await desk.admit();
    const run = await desk.startRun(["a"]);
    const settled = await Promise.all([
      desk.records.generations.settle(run, createSuccess(["a"])),
      desk.records.generations.settle(run, createSuccess(["a"])),
    ]);
    expect(settled.filter(Boolean)).toHaveLength(1);
    expect((await desk.read(run.generation.id)).pictures).toHaveLength(1);
    await expectCleanLedger(desk.records);
  });

  it("a queued generation is canceled without charge", async () => {
    await using desk = await openDesk(open, { balanceMicros: 100_000 });
    const { id } = await desk.admit();
    expect(await desk.records.generations.cancel(id, 77)).toBe(true);
    expect(await desk.read(id)).toMatchObject({ state: "canceled", finishedAt: 77, costMicros: 0 });
    expect(await desk.balanceMicros()).toBe(100_000);
    await expectCleanLedger(desk.records);
  });

  it("N6 a running generation is canceled at once; the picture that still comes is thrown away and not charged", async () => {
    await using desk = await openDesk(open, { balanceMicros: 100_000 });
    await desk.admit();
    const run = await desk.startRun(["a"]);
    expect(await desk.records.generations.cancel(run.generation.id, 77)).toBe(true);
    expect(await desk.records.generations.describe(run, "a", FACTS)).toBe(false);
    expect(await desk.records.generations.settle(run, createSuccess(["a"]))).toBe(false);
    expect(await desk.read(run.generation.id)).toMatchObject({
      state: "canceled",
      pictures: [],
      costMicros: 0,
    });
    expect(await desk.records.assets.get("a")).toMatchObject({ state: "deleted" });
    expect(await desk.balanceMicros()).toBe(100_000);
    await expectCleanLedger(desk.records);
  });

  it("N6 of a cancel and a settle at once, one wins and the money follows it", async () => {
    for (const cancelFirst of [true, false]) {
      await using desk = await openDesk(open);
      await desk.admit();
      const run = await desk.startRun(["a"]);
      const cancel = () => desk.records.generations.cancel(run.generation.id, 77);
      const settle = () => desk.records.generations.settle(run, createSuccess(["a"]));
      const outcomes = await Promise.all(cancelFirst ? [cancel(), settle()] : [settle(), cancel()]);
      expect(outcomes.filter(Boolean)).toHaveLength(1);
      const { state, costMicros } = await desk.read(run.generation.id);
      expect(costMicros).toBe(state === "succeeded" ? PRICE_MICROS : 0);
      await expectCleanLedger(desk.records);
    }
  });

  it("what has ended cannot be canceled", async () => {
    await using desk = await openDesk(open);
    await desk.admit();
    const run = await desk.startRun(["a"]);
    await desk.records.generations.settle(run, createSuccess(["a"]));
    expect(await desk.records.generations.cancel(run.generation.id, 77)).toBe(false);
    expect(await desk.records.generations.cancel("gen_none", 77)).toBe(false);
    await expectCleanLedger(desk.records);
  });

  it("a generation that nothing can draw fails out of the queue, released; a running one does not", async () => {
    await using desk = await openDesk(open);
    const { id } = await desk.admit();
    expect(await desk.records.generations.failQueued(id, NO_CHANNEL, 5)).toBe(true);
    expect(await desk.read(id)).toMatchObject({
      state: "failed",
      error: NO_CHANNEL,
      finishedAt: 5,
      costMicros: 0,
    });
    expect(await desk.balanceMicros()).toBe(0);
    await desk.admit();
    const run = await desk.claimNext();
    expect(await desk.records.generations.failQueued(run.generation.id, NO_CHANNEL, 5)).toBe(false);
    // Back in the queue it may have pictures that were paid for.
    await desk.records.generations.requeue(run, { crashed: true });
    expect(await desk.records.generations.failQueued(run.generation.id, NO_CHANNEL, 5)).toBe(false);
    await expectCleanLedger(desk.records);
  });

  it("erasing takes out words, pictures, references and documents, and leaves the money", async () => {
    await using desk = await openDesk(open);
    await addInput(desk, "reference");
    const warning = {
      code: "members_ignored",
      field: "lighthouse",
      message: '"lighthouse" is no member of a request.',
    } as const;
    await desk.admit({
      plan: createPlan({
        references: [createReference("reference")],
        wishes: { style: "as seen from a lighthouse" },
        warnings: [warning],
      }),
    });
    const run = await desk.startRun(["a"]);
    const call = {
      number: 1,
      channel: "openai",
      pictures: [0],
      startedAt: 1,
      endedAt: 2,
      pricePaidMicros: 3,
    };
    await desk.records.generations.endCall(run, {
      ...call,
      outcome: "answered",
      backendText: "a lighthouse",
    });
    const notUnderstood = {
      code: "prompt_partly_understood",
      field: "prompt",
      message: "The engine did not understand: lighthouse.",
    } as const;
    const success = createSuccess(["a"], { warnings: [warning, notUnderstood] });
    await desk.records.generations.settle(run, success);
    const { id } = run.generation;
    expect(await desk.records.generations.erase(id, 99)).toBe(true);
    const erased = await desk.read(id);
    expect(erased.warnings.map(({ code }) => code)).toEqual([
      "members_ignored",
      "prompt_partly_understood",
    ]);
    expect(erased).toMatchObject({
      state: "succeeded",
      erasedAt: 99,
      costMicros: PRICE_MICROS,
      pictures: [],
    });
    expect(erased.plan).toMatchObject({
      prompt: "",
      context: [],
      guidance: "",
      references: [],
      mask: null,
    });
    expect(JSON.stringify(erased)).not.toContain("lighthouse");
    for (const name of ["a", "reference"]) {
      expect(await desk.records.assets.get(name)).toMatchObject({
        state: "deleted",
        document: null,
      });
    }
    expect(await desk.balanceMicros()).toBe(-PRICE_MICROS);
    await expectCleanLedger(desk.records);
    expect(await desk.records.generations.erase(id, 100)).toBe(false);
  });

  it("erasing takes the words out of why it failed, too", async () => {
    await using desk = await openDesk(open);
    await desk.admit();
    const run = await desk.claimNext();
    const error = { code: "content_refused", message: "No lighthouse is drawn here." } as const;
    await desk.records.generations.settle(run, createFailure(error));
    const { id } = run.generation;
    await desk.records.generations.erase(id, 99);
    const erased = await desk.read(id);
    expect(erased.error).toMatchObject({ code: "content_refused" });
    expect(JSON.stringify(erased)).not.toContain("lighthouse");
  });

  it("an open generation is not erased before it is canceled", async () => {
    await using desk = await openDesk(open);
    const { id } = await desk.admit();
    expect(await desk.records.generations.erase(id, 99)).toBe(false);
    await desk.records.generations.cancel(id, 98);
    expect(await desk.records.generations.erase(id, 99)).toBe(true);
    expect(await desk.records.generations.erase("gen_none", 99)).toBe(false);
  });
}
