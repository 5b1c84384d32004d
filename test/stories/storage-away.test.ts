import { Readable } from "node:stream";
import { describe, expect, it } from "vitest";
import type { AssetStore } from "../../src/contract/asset-store.ts";
import { Fault } from "../../src/contract/fault.ts";
import type { Run } from "../../src/contract/generation-records.ts";
import type { Records } from "../../src/contract/records.ts";
import { createRunner } from "../../src/core/run/create-runner.ts";
import { createAttendance } from "../../src/core/joining/create-attendance.ts";
import { waitFor } from "../../src/core/wait-for.ts";
import { claimNext } from "../../src/core/run/claim-next.ts";
import { toEngineWork } from "../../src/core/run/engine-work.ts";
import { openDrawing } from "../../src/core/run/open-drawing.ts";
import { randomHex } from "../../src/kit/random-hex.ts";
import { openWorkbench, type Workbench, WORKBENCH_PRICE } from "../support/open-workbench.ts";
import { scriptEngine } from "../support/script-engine.ts";

/** A store that a test takes away and gives back. */
function openRemote() {
  const remote = { away: true, refused: 0, onRefusal: () => {} };
  const wrap = (store: AssetStore): AssetStore => {
    const whileThere = <Result>(use: () => Promise<Result>): Promise<Result> => {
      if (!remote.away) {
        return use();
      }
      remote.refused += 1;
      remote.onRefusal();
      return Promise.reject(new Fault("storage_unavailable", "The bucket is away."));
    };
    return {
      put: (...terms) => whileThere(() => store.put(...terms)),
      size: (name) => whileThere(() => store.size(name)),
      read: (...terms) => whileThere(() => store.read(...terms)),
      delete: (name) => whileThere(() => store.delete(name)),
      freeBytes: () => store.freeBytes(),
      [Symbol.asyncDispose]: () => store[Symbol.asyncDispose](),
    };
  };
  return { remote, wrap };
}

async function expectSettled(bench: Workbench, capturedMicros: number): Promise<void> {
  const { records } = bench.parts;
  expect((await records.verifyLedger()).findings).toEqual([]);
  expect((await records.accounts.first()).balanceMicros).toBe(0 - capturedMicros);
}

describe("a store that is away", () => {
  it("X5 gets a finished picture when it is back; it is drawn and charged once", async () => {
    const script = scriptEngine([]);
    const { remote, wrap } = openRemote();
    await using bench = await openWorkbench({ channels: [script], store: wrap });
    remote.onRefusal = () => {
      remote.away = remote.refused < 2;
    };
    const id = await bench.admit();
    await bench.runner.workOne();
    const generation = await bench.read(id);
    expect(generation.state).toBe("succeeded");
    expect(await bench.parts.store.size(generation.pictures[0]?.asset ?? "")).toBeGreaterThan(0);
    expect(script.asked).toHaveLength(1);
    await expectSettled(bench, WORKBENCH_PRICE);
  });

  it("X5 for longer than its patience ends the generation as storage_unavailable, released", async () => {
    const script = scriptEngine([]);
    const { wrap } = openRemote();
    await using bench = await openWorkbench({
      channels: [script],
      store: wrap,
      storagePatienceMs: 0,
    });
    const id = await bench.admit();
    await bench.runner.workOne();
    expect(await bench.read(id)).toMatchObject({
      state: "failed",
      error: { code: "storage_unavailable", outcome: null },
    });
    expect(script.asked).toHaveLength(1);
    await expectSettled(bench, 0);
  });

  it("is waited for once, however many pictures of one answer wait for it", async () => {
    const { remote, wrap } = openRemote();
    const script = scriptEngine([], { countMax: 4 });
    await using bench = await openWorkbench({
      channels: [script],
      store: wrap,
      storagePatienceMs: 1_000,
    });
    const id = await bench.admit({ count: 4 });
    await bench.runner.workOne();
    expect((await bench.read(id)).error).toMatchObject({ code: "storage_unavailable" });
    expect(script.asked).toHaveLength(1);
    // Were each waited for by itself, each would be tried at once and twice within the patience.
    expect(remote.refused).toBeLessThan(4 * 3);
    await expectSettled(bench, 0);
  });

  it("is given no further work that could not be kept, until it answers again", async () => {
    const script = scriptEngine([]);
    const { remote, wrap } = openRemote();
    await using bench = await openWorkbench({
      channels: [script],
      store: wrap,
      storagePatienceMs: 0,
    });
    const [first, second] = [await bench.admit(), await bench.admit()];
    await bench.runner.workOne();
    await bench.runner.workOne();
    const states = async () => [(await bench.read(first)).state, (await bench.read(second)).state];
    expect(await states()).toEqual(["failed", "queued"]);
    expect(script.asked).toHaveLength(1);
    remote.away = false;
    // Nobody rings here but the watch that finds the store again.
    const { promise: done, resolve: end } = Promise.withResolvers<boolean>();
    let looks = 0;
    const work = async () => {
      looks += 1;
      const isDone = await bench.runner.workOne();
      if (isDone) end(isDone);
      return isDone;
    };
    bench.parts.dispatch.start(work, { slots: 1 });
    await done;
    // A look a second, and one for each bell, however long it takes here; what spins comes to thousands.
    expect(looks).toBeLessThan(100);
    expect(await states()).toEqual(["failed", "succeeded"]);
    await expectSettled(bench, WORKBENCH_PRICE);
  });

  it("is waited for by an engine that reads a reference", async () => {
    const script = scriptEngine([]);
    const { remote, wrap } = openRemote();
    await using bench = await openWorkbench({ channels: [script], store: wrap });
    remote.away = false;
    const asset = randomHex();
    const { signal } = new AbortController();
    await bench.parts.store.put(asset, Readable.from([Buffer.from("a reference")]), { signal });
    await bench.admit();
    const askedAt = bench.parts.clock.elapsed();
    const claimed = await claimNext(bench.parts);
    if (typeof claimed === "string") throw new Error("nothing was claimed");
    const drawing = openDrawing(claimed, askedAt, bench.parts);
    const { run } = drawing;
    const { generation } = run;
    const facts = { width: 1, height: 1, mediaType: "image/png", ownAsset: null, changed: true };
    const plan = { ...generation.plan, references: [{ n: 1, asset, ...facts }] };
    const asked = { ...drawing, run: { ...run, generation: { ...generation, plan } } };
    const call = { channel: claimed.seat.channel, number: 1, pictures: [0] };
    const work = await toEngineWork(asked, call, bench.parts);
    remote.away = true;
    remote.onRefusal = () => {
      remote.away = false;
    };
    const chunks: Uint8Array[] = [];
    for await (const chunk of work.references[0]?.open() ?? []) chunks.push(chunk);
    expect(Buffer.concat(chunks).toString()).toBe("a reference");
    expect(remote.refused).toBe(1);
    claimed.seat.release();
  });

  it("when a process has died leaves its generation queued until what it had stored can be looked up", async () => {
    const script = scriptEngine([]);
    const { remote, wrap } = openRemote();
    remote.away = false;
    let dies = true;
    await using bench = await openWorkbench({
      channels: [script],
      store: wrap,
      storagePatienceMs: 0,
      records: (records) => ({
        ...records,
        generations: {
          ...records.generations,
          settle: (...terms) =>
            dies
              ? Promise.reject(new Error("the process died"))
              : records.generations.settle(...terms),
        },
        [Symbol.asyncDispose]: () => records[Symbol.asyncDispose](),
      }),
    });
    const id = await bench.admit();
    await bench.runner.workOne();
    dies = false;
    remote.away = true;
    await expect(bench.newRunner().workOne()).rejects.toMatchObject({
      code: "storage_unavailable",
    });
    expect((await bench.read(id)).state).toBe("queued");
    remote.away = false;
    await bench.newRunner().workOne();
    expect((await bench.read(id)).state).toBe("succeeded");
    expect(script.asked).toHaveLength(1);
    await expectSettled(bench, WORKBENCH_PRICE);
  });
});

describe("records that are away", () => {
  /** Refuses the first of these writes of a call. */
  function refuseOnce(write: "startCall" | "acceptCall") {
    const told: string[] = [];
    const wrap = (records: Records): Records => ({
      ...records,
      generations: {
        ...records.generations,
        async [write](...terms: [Run, never, never]) {
          told.push(write);
          if (told.length === 1) throw new Fault("storage_unavailable", "They are away.");
          await records.generations[write](...terms);
        },
      },
    });
    return { told, wrap };
  }

  it("hold up a call that is about to leave, and are no mark against its channel", async () => {
    const unpaid = new Fault("no_channel", "It refused.", { outcome: "unpaid" });
    const [busy, free] = [scriptEngine([unpaid]), scriptEngine([])];
    const { told, wrap } = refuseOnce("startCall");
    const channels = [
      { engine: busy.engine, settings: { id: "busy" } },
      { engine: free.engine, settings: { id: "free" } },
    ];
    await using bench = await openWorkbench({ channels, records: wrap });
    const id = await bench.admit();
    await bench.runner.workOne();
    expect(await bench.read(id)).toMatchObject({ state: "succeeded", channel: "free" });
    expect(told).toHaveLength(2);
    expect(free.asked).toHaveLength(1);
    await expectSettled(bench, WORKBENCH_PRICE);
  });

  it("are told the backend's id of a job when they are back, and the job goes on", async () => {
    const script = scriptEngine([(context) => context.accepted("job-7")]);
    const { told, wrap } = refuseOnce("acceptCall");
    await using bench = await openWorkbench({ channels: [script], records: wrap });
    const id = await bench.admit();
    await bench.runner.workOne();
    const { state, calls } = await bench.read(id);
    expect({ state, calls }).toMatchObject({
      state: "succeeded",
      calls: [{ upstreamId: "job-7", outcome: "answered" }],
    });
    expect(told).toHaveLength(2);
    expect(script.asked).toHaveLength(1);
    await expectSettled(bench, WORKBENCH_PRICE);
  });

  it("leave those who drew meanwhile the time to renew their leases, and not more", async () => {
    const records = { away: false, hangsMs: 0 };
    const peers = { elapsedMs: 0 };
    const script = scriptEngine([]);
    await using bench = await openWorkbench({
      channels: [script],
      records: (own) => ({
        ...own,
        generations: {
          ...own.generations,
          listLost: (lost) => {
            peers.elapsedMs += records.hangsMs;
            return records.away
              ? Promise.reject(new Fault("storage_unavailable", "They are away."))
              : own.generations.listLost(lost);
          },
        },
      }),
    });
    const peer = createRunner({
      ...bench.parts,
      clock: { now: () => Date.now(), elapsed: () => peers.elapsedMs },
    });
    await bench.admit();
    const claimed = await claimNext(bench.parts);
    if (typeof claimed === "string") throw new Error("nothing was claimed");
    claimed.seat.release();
    const renew = (leaseMs: number) => bench.parts.records.generations.renew(claimed.run, leaseMs);
    await renew(-1_000);
    records.away = true;
    await expect(peer.recover([])).rejects.toMatchObject({ code: "storage_unavailable" });
    records.away = false;
    expect(await peer.recover([])).toBe(0);
    expect(await renew(60_000)).toBe(true);
    peers.elapsedMs += bench.parts.settings.leaseMs / 2;
    expect(await peer.recover([])).toBe(0);
    await renew(-1_000);
    records.hangsMs = bench.parts.settings.leaseMs;
    expect(await peer.recover([])).toBe(0);
    records.hangsMs = 0;
    peers.elapsedMs += bench.parts.settings.leaseMs / 2;
    expect(await peer.recover([])).toBe(1);
  });

  it("make nobody who waits for an accepted picture send the request again", async () => {
    let looks = 0;
    await using bench = await openWorkbench({
      channels: [scriptEngine([])],
      records: (own) => ({
        ...own,
        generations: {
          ...own.generations,
          async stateOf(id) {
            looks += 1;
            if (looks > 1) return await own.generations.stateOf(id);
            bench.parts.dispatch.announce(id, { kind: "missed" });
            throw new Fault("storage_unavailable", "They are away.");
          },
        },
      }),
    });
    const id = await bench.admit();
    const { signal } = new AbortController();
    const early = waitFor(id, { patienceMs: 0, signal }, bench.parts);
    await expect(early).rejects.toMatchObject({ code: "still_running" });
    looks = 0;
    const waiting = waitFor(id, { patienceMs: 60_000, signal }, bench.parts);
    await bench.runner.workOne();
    expect((await waiting).state).toBe("succeeded");
  });

  it("P3 hear of a caller who hung up meanwhile, so that the same request sent again joins", async () => {
    const heard = Promise.withResolvers<undefined>();
    let left = 0;
    await using bench = await openWorkbench({ channels: [scriptEngine([])] });
    const { joining } = bench.parts.records;
    const attendance = createAttendance({
      joining: {
        ...joining,
        async leave(id, end) {
          left += 1;
          if (left < 3) throw new Fault("storage_unavailable", "They are away.");
          await joining.leave(id, end);
          heard.resolve(undefined);
        },
      },
      process: bench.parts.settings.process,
      log: bench.parts.log,
      stopping: bench.parts.stopping,
      wait: () => Promise.resolve(),
    });
    const id = await bench.admit();
    const { fingerprint } = await bench.read(id);
    await joining.attend(id, bench.parts.settings.process);
    await attendance.take(id).close({ answered: false });
    await heard.promise;
    const scope = { fingerprint, windowMs: 600_000, goneAfterMs: 60_000 };
    expect(await joining.findOrphan(scope)).toBe(id);
  });
});
