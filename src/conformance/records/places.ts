import { expect, it } from "vitest";
import type { Candidate, ChannelPlace, Run } from "../../contract/generation-records.ts";
import { createClaim, MODEL, openDesk, uniqueId } from "./desk.ts";
import type { Desk, OpenRecords } from "./desk.ts";

export function placesKeepTheirPromises(open: OpenRecords): void {
  it("Q5 a claim with a place takes both or nothing", async () => {
    await using desk = await openDesk(open);
    const { generations } = desk.records;
    for (let count = 0; count < 2; count += 1) await desk.admit();
    const place = createPlace();
    const run = await claimAt(desk, place);
    const waiting = await nextCandidate(desk);
    expect(await generations.claimWithPlace(waiting, createClaim(), createPlace())).toBe("full");
    expect(await desk.read(waiting.generation.id)).toMatchObject({ state: "queued", attempt: 0 });
    expect(await generations.leavePlace(place)).toBe(true);
    expect((await claimAt(desk, createPlace())).attempt).toBe(1);
    expect(await generations.renew(run, 60_000)).toBe(true);
  });

  it("a claim that comes too late, or beside a limit that is full, takes no place", async () => {
    await using desk = await openDesk(open);
    const { generations, keys } = desk.records;
    for (let count = 0; count < 2; count += 1) await desk.admit();
    const first = await nextCandidate(desk);
    await generations.cancel(first.generation.id, 1);
    expect(await generations.claimWithPlace(first, createClaim(), createPlace())).toBeUndefined();
    for (let count = 0; count < 2; count += 1) await desk.admit();
    const run = await desk.claimNext();
    const waiting = await nextCandidate(desk);
    await keys.update(desk.key, { limits: { concurrent: 1 } });
    const terms = createClaim({ concurrentMax: null });
    expect(await generations.claimWithPlace(waiting, terms, createPlace())).toBeUndefined();
    expect(await generations.takePlace(run, createPlace(), 60_000)).toBe(true);
  });

  it("a channel has as many places as it is said to have, each channel its own", async () => {
    await using desk = await openDesk(open);
    const { generations } = desk.records;
    await desk.admit();
    const run = await desk.claimNext();
    const take = (wishes: Partial<ChannelPlace>) =>
      generations.takePlace(run, createPlace(wishes), 60_000);
    expect(await take({ concurrency: 2 })).toBe(true);
    expect(await take({ concurrency: 2 })).toBe(true);
    expect(await take({ concurrency: 2 })).toBe(false);
    expect(await take({ concurrency: 3 })).toBe(true);
    expect(await take({ channel: "other" })).toBe(true);
  });

  it("only whoever leaves a full channel is told that somebody may wait", async () => {
    await using desk = await openDesk(open);
    const { generations } = desk.records;
    await desk.admit();
    const run = await desk.claimNext();
    const places = [createPlace({ concurrency: 2 }), createPlace({ concurrency: 2 })];
    for (const place of places) await generations.takePlace(run, place, 60_000);
    const answers: boolean[] = [];
    for (const place of places) answers.push(await generations.leavePlace(place));
    expect(answers).toEqual([true, false]);
  });

  it("the place of a run that is not renewed is free after its lease, and that of one that is stays taken", async () => {
    await using desk = await openDesk(open);
    const { generations } = desk.records;
    await desk.admit();
    await claimAt(desk, createPlace(), -1);
    await desk.admit();
    const run = await claimAt(desk, createPlace(), -1);
    expect(await generations.renew(run, 60_000)).toBe(true);
    expect(await generations.takePlace(run, createPlace(), 60_000)).toBe(false);
  });

  it("the place of a canceled run stays taken until it is left: its call may go on", async () => {
    await using desk = await openDesk(open);
    const { generations } = desk.records;
    await desk.admit();
    const place = createPlace();
    const run = await claimAt(desk, place);
    await generations.cancel(run.generation.id, 1);
    expect(await generations.takePlace(run, createPlace(), 60_000)).toBe(false);
    await generations.leavePlace(place);
    expect(await generations.takePlace(run, createPlace(), 60_000)).toBe(true);
  });

  it("live places are counted by channel, those whose lease is over are not", async () => {
    await using desk = await openDesk(open);
    const { generations } = desk.records;
    expect(await generations.countPlaces()).toEqual(new Map());
    await desk.admit();
    await claimAt(desk, createPlace({ channel: "gone" }), -1);
    await desk.admit();
    const run = await claimAt(desk, createPlace({ concurrency: 2 }));
    await generations.takePlace(run, createPlace({ concurrency: 2 }), 60_000);
    await generations.takePlace(run, createPlace({ channel: "other" }), 60_000);
    const taken = await generations.countPlaces();
    expect(Object.fromEntries(taken)).toEqual({ backend: 2, other: 1 });
  });

  it("Q5 of many that want the last place at once one gets it", async () => {
    await using desk = await openDesk(open);
    const { generations } = desk.records;
    await desk.admit();
    const run = await desk.claimNext();
    const takes = Array.from({ length: 8 }, () =>
      generations.takePlace(run, createPlace(), 60_000),
    );
    expect((await Promise.all(takes)).filter(Boolean)).toHaveLength(1);
  });
}

function createPlace(wishes: Partial<ChannelPlace> = {}): ChannelPlace {
  return { id: uniqueId("place"), channel: "backend", concurrency: 1, ...wishes };
}

async function nextCandidate(desk: Desk): Promise<Candidate> {
  const candidate = await desk.records.generations.next([MODEL]);
  if (!candidate) throw new Error("There was nothing to claim.");
  return candidate;
}

async function claimAt(desk: Desk, place: ChannelPlace, leaseMs = 60_000): Promise<Run> {
  const claim = createClaim({ leaseMs });
  const run = await desk.records.generations.claimWithPlace(
    await nextCandidate(desk),
    claim,
    place,
  );
  if (run === undefined || run === "full") throw new Error(`The claim was ${run ?? "too late"}.`);
  return run;
}
