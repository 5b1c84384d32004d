import { expect, it } from "vitest";
import type { GenerationError } from "../../contract/generation.ts";
import { addInput } from "./admissions.ts";
import {
  addKey,
  createAdmission,
  createFailure,
  createPlan,
  createReference,
  expectCleanLedger,
  expectFault,
  openDesk,
  PRICE_MICROS,
} from "./desk.ts";
import type { Desk, OpenRecords } from "./desk.ts";

export function joiningKeepsItsPromises(open: OpenRecords): void {
  it("L7 of two admissions with one idempotency value at once, one joins the other", async () => {
    await using desk = await openDesk(open);
    const results = await Promise.all([admitWithValue(desk), admitWithValue(desk)]);
    expect(results.map((result) => result.kind).toSorted()).toEqual(["admitted", "joined"]);
    expect(new Set(results.map((result) => result.generation.id)).size).toBe(1);
    expect(await desk.balanceMicros()).toBe(-PRICE_MICROS);
    await expectCleanLedger(desk.records);
  });

  it("the one that joins adopts no references", async () => {
    await using desk = await openDesk(open);
    await addInput(desk, "mine");
    await addInput(desk, "again");
    await admitWithValue(desk, { plan: createPlan({ references: [createReference("mine")] }) });
    const joined = await admitWithValue(desk, {
      plan: createPlan({ references: [createReference("again")] }),
    });
    expect(joined.kind).toBe("joined");
    expect(await desk.records.assets.get("again")).toMatchObject({
      state: "pending",
      generation: null,
    });
  });

  it("a request joins even when the first one has spent the last of the balance and of the queue", async () => {
    await using desk = await openDesk(open, { balanceMicros: PRICE_MICROS });
    const first = await admitWithValue(desk, { queuedMax: 1 });
    const second = await admitWithValue(desk, { queuedMax: 1 });
    expect(second).toMatchObject({ kind: "joined", generation: { id: first.generation.id } });
  });

  it("one value with another fingerprint is idempotency_mismatch, and holds nothing", async () => {
    await using desk = await openDesk(open);
    await admitWithValue(desk);
    await expectFault(admitWithValue(desk, { fingerprint: "another" }), "idempotency_mismatch");
    expect(await desk.balanceMicros()).toBe(-PRICE_MICROS);
  });

  it("the same value under another key is another value", async () => {
    await using desk = await openDesk(open);
    await admitWithValue(desk);
    const key = await addKey(desk.records, { account: desk.account, budgetMicros: null });
    expect(await admitWithValue(desk, { key })).toMatchObject({ kind: "admitted" });
  });

  it("a value stands for its generation in every state but a retryable failure", async () => {
    await using desk = await openDesk(open);
    const { generation } = await admitWithValue(desk);
    expect(await desk.records.generations.findIdempotent(desk.key, "value")).toEqual(generation);
    await desk.records.generations.cancel(generation.id, 1);
    expect(await desk.records.generations.findIdempotent(desk.key, "value")).toMatchObject({
      state: "canceled",
    });
    expect(await admitWithValue(desk)).toMatchObject({
      kind: "joined",
      generation: { state: "canceled" },
    });
    expect(await desk.records.generations.findIdempotent(desk.key, "fresh")).toBeUndefined();
  });

  it("after a retryable failure of known outcome the value is free, and the new generation names the old", async () => {
    await using desk = await openDesk(open);
    const old = await failWithValue(desk, { code: "backend_failed", outcome: "unpaid" });
    expect(await desk.records.generations.findIdempotent(desk.key, "value")).toBeUndefined();
    const again = await admitWithValue(desk);
    expect(again).toMatchObject({ kind: "admitted", generation: { retryOf: old } });
    expect((await desk.read(again.generation.id)).retryOf).toBe(old);
    expect(await admitWithValue(desk)).toMatchObject({
      kind: "joined",
      generation: { id: again.generation.id },
    });
    await expectCleanLedger(desk.records);
  });

  it("a failure before any call leaves the value free", async () => {
    await using desk = await openDesk(open);
    const { generation } = await admitWithValue(desk);
    const error: GenerationError = { code: "no_channel", message: "", outcome: null };
    await desk.records.generations.failQueued(generation.id, error, 5);
    expect(await admitWithValue(desk)).toMatchObject({
      kind: "admitted",
      generation: { retryOf: generation.id },
    });
  });

  it("after a failure of unknown outcome the value is replayed, since it may have been paid for", async () => {
    await using desk = await openDesk(open);
    const old = await failWithValue(desk, { code: "backend_failed", outcome: "unknown" });
    expect(await admitWithValue(desk)).toMatchObject({ kind: "joined", generation: { id: old } });
  });

  it("after a failure that a retry cannot mend the value is replayed", async () => {
    await using desk = await openDesk(open);
    const old = await failWithValue(desk, { code: "content_refused", outcome: "refused" });
    expect(await admitWithValue(desk)).toMatchObject({ kind: "joined", generation: { id: old } });
  });

  it("of two that take a free value at once, one joins the other", async () => {
    await using desk = await openDesk(open);
    await failWithValue(desk, { code: "backend_failed", outcome: "unpaid" });
    const results = await Promise.all([admitWithValue(desk), admitWithValue(desk)]);
    expect(results.map((result) => result.kind).toSorted()).toEqual(["admitted", "joined"]);
    await expectCleanLedger(desk.records);
  });
}

function admitWithValue(desk: Desk, wishes: Partial<Parameters<typeof createAdmission>[0]> = {}) {
  const { account, key } = desk;
  return desk.records.generations.admit(
    createAdmission({ account, key, idempotencyValue: "value", ...wishes }),
  );
}

async function failWithValue(desk: Desk, error: Partial<GenerationError>): Promise<string> {
  const { generation } = await admitWithValue(desk);
  const run = await desk.claimNext();
  expect(await desk.records.generations.settle(run, createFailure(error))).toBe(true);
  return generation.id;
}
