import { expect, it } from "vitest";
import type { CallEnd, NewCall } from "../../contract/generation-records.ts";
import { createSuccess, expectFault, FACTS, openDesk } from "./desk.ts";
import type { OpenRecords } from "./desk.ts";

const CALL: NewCall = { number: 1, channel: "openai", pictures: [0, 1], startedAt: 100 };
const ANSWERED: CallEnd = {
  ...CALL,
  endedAt: 900,
  outcome: "answered",
  pricePaidMicros: 12,
  backendText: "what the backend said",
};

export function runsKeepTheirPromises(open: OpenRecords): void {
  it("a claim begins the next attempt, with a pending row for each name", async () => {
    await using desk = await openDesk(open);
    const { id } = await desk.admit();
    const run = await desk.claimNext({
      names: [
        { asset: "a", order: 0 },
        { asset: "b", order: 1 },
      ],
    });
    expect(run).toMatchObject({ attempt: 1, generation: { id, state: "running", attempt: 1 } });
    expect(await desk.read(id)).toEqual(run.generation);
    expect(await desk.records.assets.get("b")).toMatchObject({
      generation: id,
      account: desk.account,
      role: "output",
      order: 1,
      state: "pending",
      width: null,
    });
  });

  it("the first call stands as sending as soon as the claim does", async () => {
    await using desk = await openDesk(open);
    await desk.admit();
    const { generation } = await desk.claimNext({ firstCall: CALL });
    const expected = { ...CALL, attempt: 1, upstreamId: null, endedAt: null, outcome: "sending" };
    expect(generation.calls).toEqual([{ ...expected, pricePaidMicros: null, backendText: null }]);
    expect((await desk.read(generation.id)).calls).toEqual(generation.calls);
  });

  it("a call is sent, accepted and ended, and reads back as it went", async () => {
    await using desk = await openDesk(open);
    await desk.admit();
    const run = await desk.claimNext();
    await desk.records.generations.startCall(run, CALL);
    await desk.records.generations.acceptCall(run, 1, "job_9");
    await desk.records.generations.endCall(run, ANSWERED);
    expect((await desk.read(run.generation.id)).calls).toEqual([
      { ...ANSWERED, attempt: 1, upstreamId: "job_9" },
    ]);
  });

  it("a call without a sending mark is recorded when it ends", async () => {
    await using desk = await openDesk(open);
    await desk.admit();
    const run = await desk.claimNext();
    await desk.records.generations.endCall(run, ANSWERED);
    expect((await desk.read(run.generation.id)).calls).toMatchObject([
      { number: 1, outcome: "answered", upstreamId: null },
    ]);
  });

  it("calls are listed by number", async () => {
    await using desk = await openDesk(open);
    await desk.admit();
    const run = await desk.claimNext();
    for (const number of [2, 10, 1])
      await desk.records.generations.startCall(run, { ...CALL, number });
    expect((await desk.read(run.generation.id)).calls.map((call) => call.number)).toEqual([
      1, 2, 10,
    ]);
  });

  it("one call number is sent once in an attempt, and again under the next", async () => {
    await using desk = await openDesk(open);
    await desk.admit();
    const run = await desk.claimNext({ firstCall: CALL });
    await expect(desk.records.generations.startCall(run, CALL)).rejects.toThrow();
    await desk.records.generations.requeue(run, { crashed: true });
    const again = await desk.claimNext();
    await desk.records.generations.startCall(again, { ...CALL, startedAt: 200 });
    expect((await desk.read(run.generation.id)).calls).toMatchObject([
      { number: 1, attempt: 2, startedAt: 200, outcome: "sending" },
    ]);
  });

  it("a later attempt asks after a call of an earlier one, and records how it ended", async () => {
    await using desk = await openDesk(open);
    await desk.admit();
    const lost = await desk.claimNext({ firstCall: CALL });
    await desk.records.generations.requeue(lost, { crashed: true });
    const run = await desk.claimNext();
    await desk.records.generations.acceptCall(run, 1, "job_9");
    await desk.records.generations.endCall(run, ANSWERED);
    expect((await desk.read(run.generation.id)).calls).toEqual([
      { ...ANSWERED, attempt: 2, upstreamId: "job_9" },
    ]);
  });

  it("what a backend said after the record was erased is not kept", async () => {
    await using desk = await openDesk(open);
    const { id } = await desk.admit();
    const run = await desk.claimNext({ firstCall: CALL });
    await desk.records.generations.cancel(id, 1);
    await desk.records.generations.erase(id, 2);
    await desk.records.generations.endCall(run, ANSWERED);
    expect((await desk.read(id)).calls).toMatchObject([
      { outcome: "answered", pricePaidMicros: 12, backendText: null },
    ]);
  });

  it("nothing is sent for a run that was canceled", async () => {
    await using desk = await openDesk(open);
    const { id } = await desk.admit();
    const run = await desk.claimNext();
    await desk.records.generations.cancel(id, 1);
    await expectFault(desk.records.generations.startCall(run, CALL), "canceled");
    expect((await desk.read(id)).calls).toEqual([]);
  });

  it("how a call ended is recorded even after a cancel", async () => {
    await using desk = await openDesk(open);
    const { id } = await desk.admit();
    const run = await desk.claimNext({ firstCall: CALL });
    await desk.records.generations.cancel(id, 1);
    await desk.records.generations.endCall(run, ANSWERED);
    expect((await desk.read(id)).calls).toMatchObject([
      { outcome: "answered", pricePaidMicros: 12 },
    ]);
  });

  it("N6 an old attempt writes nothing once another has begun", async () => {
    await using desk = await openDesk(open);
    const { id } = await desk.admit();
    const old = await desk.claimNext({ names: [{ asset: "old", order: 0 }] });
    await desk.records.generations.requeue(old, { crashed: true });
    const run = await desk.claimNext({ names: [{ asset: "new", order: 0 }], firstCall: CALL });
    const before = await desk.read(id);
    await expectFault(desk.records.generations.startCall(old, { ...CALL, number: 2 }), "canceled");
    await expectFault(desk.records.generations.acceptCall(old, 1, "job_9"), "canceled");
    await desk.records.generations.endCall(old, ANSWERED);
    expect(await desk.records.generations.describe(old, "new", FACTS)).toBe(false);
    expect(await desk.records.generations.describe(old, "old", FACTS)).toBe(false);
    expect(await desk.records.generations.renew(old, 60_000)).toBe(false);
    expect(await desk.records.generations.requeue(old, { crashed: true })).toBe(false);
    expect(await desk.records.generations.settle(old, createSuccess(["old"]))).toBe(false);
    expect(await desk.read(id)).toEqual(before);
    expect(await desk.records.generations.describe(run, "new", FACTS)).toBe(true);
    expect(await desk.records.generations.settle(run, createSuccess(["new"]))).toBe(true);
  });

  it("a described picture keeps its facts, which no reader of the record sees before it is stored", async () => {
    await using desk = await openDesk(open);
    await desk.admit();
    const run = await desk.startRun(["a"]);
    const { width, height, bytes, mediaType, document } = FACTS;
    expect(await desk.records.assets.get("a")).toMatchObject({
      width,
      height,
      bytes,
      mediaType,
      document,
      state: "pending",
    });
    expect((await desk.read(run.generation.id)).pictures).toEqual([]);
  });

  it("a lease is renewed only while the run is ours", async () => {
    await using desk = await openDesk(open);
    const { id } = await desk.admit();
    const run = await desk.claimNext({ leaseMs: -1 });
    expect(await desk.records.generations.listLost({ deadProcesses: [] })).toHaveLength(1);
    expect(await desk.records.generations.renew(run, 60_000)).toBe(true);
    expect(await desk.records.generations.listLost({ deadProcesses: [] })).toEqual([]);
    await desk.records.generations.cancel(id, 1);
    expect(await desk.records.generations.renew(run, 60_000)).toBe(false);
  });
}
