import { expect, it } from "vitest";
import {
  createAdmission,
  createPlan,
  createReference,
  createSuccess,
  expectCleanLedger,
  expectFault,
  openDesk,
  PRICE_MICROS,
} from "./desk.ts";
import type { Desk, OpenRecords } from "./desk.ts";

export function admissionsKeepTheirPromises(open: OpenRecords): void {
  it("an admitted generation reads back as it was admitted: queued, held, without cost", async () => {
    await using desk = await openDesk(open);
    const admission = createAdmission({
      account: desk.account,
      key: desk.key,
      createdAt: 1234,
      retryOf: "gen_old",
    });
    const { generation } = await desk.records.generations.admit(admission);
    const { id, account, key, route, model, fingerprint, plan, createdAt, stages, retryOf } =
      admission;
    expect(generation).toMatchObject({
      id,
      account,
      key,
      route,
      model,
      fingerprint,
      plan,
      createdAt,
      stages,
      retryOf,
    });
    expect(generation).toMatchObject({
      state: "queued",
      attempt: 0,
      crashes: 0,
      heldMicros: PRICE_MICROS,
      costMicros: null,
    });
    expect(generation.warnings).toEqual(plan.warnings);
    expect(await desk.read(id)).toEqual(generation);
  });

  it("an admission takes the hold from the balance and counts it on the key", async () => {
    await using desk = await openDesk(open, { balanceMicros: 100_000 });
    await desk.admit({ holdMicros: 60_000 });
    expect(await desk.balanceMicros()).toBe(40_000);
    expect(await desk.budgetUsedMicros()).toBe(60_000);
    await expectCleanLedger(desk.records);
  });

  it("a hold above the balance is insufficient_quota and leaves nothing behind", async () => {
    await using desk = await openDesk(open, { balanceMicros: PRICE_MICROS - 1 });
    const admission = createAdmission({
      account: desk.account,
      key: desk.key,
      idempotencyValue: "value",
    });
    await expectFault(desk.records.generations.admit(admission), "insufficient_quota");
    expect(await desk.balanceMicros()).toBe(PRICE_MICROS - 1);
    expect(await desk.budgetUsedMicros()).toBe(0);
    expect(await desk.records.generations.get(admission.id)).toBeUndefined();
    expect(await desk.records.generations.findIdempotent(desk.key, "value")).toBeUndefined();
    await expectCleanLedger(desk.records);
  });

  it("a hold of the whole balance is admitted", async () => {
    await using desk = await openDesk(open, { balanceMicros: PRICE_MICROS });
    await desk.admit();
    expect(await desk.balanceMicros()).toBe(0);
  });

  it("a hold above what is left of the key's budget is insufficient_quota, and the balance is untouched", async () => {
    await using desk = await openDesk(open, {
      balanceMicros: 1_000_000,
      budgetMicros: 2 * PRICE_MICROS,
    });
    await desk.admit();
    await desk.admit();
    await expectFault(desk.admit(), "insufficient_quota");
    expect(await desk.balanceMicros()).toBe(1_000_000 - 2 * PRICE_MICROS);
    expect(await desk.budgetUsedMicros()).toBe(2 * PRICE_MICROS);
    await expectCleanLedger(desk.records);
  });

  it("an unlimited account goes below zero, with every entry written", async () => {
    await using desk = await openDesk(open);
    await desk.admit();
    await desk.admit();
    expect(await desk.balanceMicros()).toBe(-2 * PRICE_MICROS);
    await expectCleanLedger(desk.records);
  });

  it("the key from the environment, which is not recorded, has no budget", async () => {
    await using desk = await openDesk(open);
    await desk.admit({ key: "key_environment" });
    expect(await desk.balanceMicros()).toBe(-PRICE_MICROS);
    await expectCleanLedger(desk.records);
  });

  it("L2 many admissions at once never spend more than there is", async () => {
    await using desk = await openDesk(open, { balanceMicros: 5 * PRICE_MICROS });
    const outcomes = await Promise.allSettled(Array.from({ length: 12 }, () => desk.admit()));
    expect(outcomes.filter((outcome) => outcome.status === "fulfilled")).toHaveLength(5);
    expect(await desk.balanceMicros()).toBe(0);
    await expectCleanLedger(desk.records);
  });

  it("one request more in the queue than an account may have is rate_limited, and holds nothing", async () => {
    await using desk = await openDesk(open);
    await desk.admit({ queuedMax: 2 });
    await desk.admit({ queuedMax: 2 });
    await expectFault(desk.admit({ queuedMax: 2 }), "rate_limited");
    expect(await desk.balanceMicros()).toBe(-2 * PRICE_MICROS);
    await expectCleanLedger(desk.records);
  });

  it("a running generation takes no room in the queue", async () => {
    await using desk = await openDesk(open);
    await desk.admit({ queuedMax: 1 });
    await desk.claimNext();
    await desk.admit({ queuedMax: 1 });
    expect(await desk.records.generations.countOpen()).toEqual({ queued: 1, running: 1 });
  });

  it("an admission adopts its references and its mask", async () => {
    await using desk = await openDesk(open);
    await addInput(desk, "reference_1");
    await addInput(desk, "mask_1");
    const plan = createPlan({
      references: [createReference("reference_1")],
      mask: createReference("mask_1"),
    });
    const { id } = await desk.admit({ plan });
    expect(await desk.records.assets.get("reference_1")).toMatchObject({
      state: "stored",
      generation: id,
    });
    expect(await desk.records.assets.get("mask_1")).toMatchObject({
      state: "stored",
      generation: id,
    });
  });

  it("a refused admission adopts nothing", async () => {
    await using desk = await openDesk(open, { balanceMicros: 0 });
    await addInput(desk, "reference_1");
    const plan = createPlan({ references: [createReference("reference_1")] });
    await expectFault(desk.admit({ plan }), "insufficient_quota");
    expect(await desk.records.assets.get("reference_1")).toMatchObject({
      state: "pending",
      generation: null,
    });
  });

  it("an input of another account, or what is no input, is not adopted", async () => {
    await using desk = await openDesk(open);
    const other = await desk.records.addAccount({ balanceMicros: 0 });
    const facts = {
      order: 1,
      width: 9,
      height: 9,
      bytes: 9,
      mediaType: "image/png",
      source: null,
      createdAt: 5,
    };
    await desk.records.assets.add({ ...facts, name: "foreign", account: other, role: "input" });
    await desk.records.assets.add({
      ...facts,
      name: "rendition",
      account: desk.account,
      role: "rendition",
    });
    await expectNotAdopted(desk, "foreign");
    await expectNotAdopted(desk, "rendition");
  });

  it("a picture of an earlier generation serves as a reference and stays that one's", async () => {
    await using desk = await openDesk(open);
    await desk.admit();
    const run = await desk.startRun(["picture"]);
    await desk.records.generations.settle(run, createSuccess(["picture"]));
    await desk.admit({ plan: createPlan({ references: [createReference("picture")] }) });
    expect(await desk.records.assets.get("picture")).toMatchObject({
      generation: run.generation.id,
      role: "output",
    });
  });

  it("a reference that was swept away before the admission is a fault, not a generation without it", async () => {
    await using desk = await openDesk(open);
    const plan = createPlan({ references: [createReference("reference_gone")] });
    await expectFault(desk.admit({ plan }), "internal");
    expect(await desk.balanceMicros()).toBe(0);
  });
}

/** What names a picture that may not be adopted. */
async function expectNotAdopted(desk: Desk, name: string): Promise<void> {
  const plan = createPlan({ references: [createReference(name)] });
  await expectFault(desk.admit({ plan }), "internal");
  expect(await desk.records.assets.get(name)).toMatchObject({ state: "pending", generation: null });
}

export async function addInput(desk: Desk, name: string): Promise<void> {
  const size = { width: 10, height: 10, bytes: 99, mediaType: "image/png" };
  await desk.records.assets.add({
    name,
    account: desk.account,
    role: "input",
    order: 1,
    ...size,
    source: null,
    createdAt: 5,
  });
}
