import { setImmediate as nextTurn } from "node:timers/promises";
import { describe, expect, it } from "vitest";

import type { Dispatch, GenerationEvent, WorkOne } from "../contract/dispatch.ts";

/**
 * The promises of `contract/dispatch.ts`. `open` makes a dispatch whose sweep does not come within a
 * test, so that a lost ring shows as a test that never ends.
 */
export function dispatchKeepsItsPromises(name: string, open: () => Promise<Dispatch>): void {
  describe(`${name} keeps the promises of a dispatch`, { timeout: 10_000 }, () => {
    workBegins(open);
    slotsChange(open);
    workEnds(open);
    listenersAreTold(open);
  });
}

function workBegins(open: () => Promise<Dispatch>): void {
  it("Q1 one ring fills every free slot and never more", async () => {
    await using dispatch = await open();
    const queue = createQueue({ waiting: 5, held: true });
    dispatch.start(queue.work, { slots: 3 });
    dispatch.ring();
    await queue.begun(3);
    await someTurns(20);
    expect(queue.underWay()).toBe(3);

    queue.release();
    await queue.finished(5);
    expect(queue.underWayMost()).toBe(3);
  });

  it("Q1 work that was waiting before the start is begun without a ring", async () => {
    await using dispatch = await open();
    const queue = createQueue({ waiting: 2 });
    dispatch.start(queue.work, { slots: 1 });
    await queue.finished(2);
  });

  it("Q2 a ring while a call has already looked past the queue is not lost", async () => {
    await using dispatch = await open();
    const looked = Promise.withResolvers<void>();
    const answer = Promise.withResolvers<void>();
    const claimed = Promise.withResolvers<void>();
    let waiting = 0;
    dispatch.start(
      async (claim) => {
        const seen = waiting;
        looked.resolve();
        await answer.promise;
        waiting -= seen;
        if (seen > 0) {
          claim();
          claimed.resolve();
        }
        return seen > 0;
      },
      { slots: 1 },
    );
    dispatch.ring();
    await looked.promise;
    waiting = 1;
    dispatch.ring();
    answer.resolve();
    await claimed.promise;
  });

  it("Q2 work that ends makes the dispatch look again, even if another call found nothing meanwhile", async () => {
    await using dispatch = await open();
    const queue = createQueue({ waiting: 3, atOnce: 1 });
    dispatch.start(queue.work, { slots: 2 });
    await queue.finished(3);
  });

  it("Q1 rings are answered by a few calls, not by one call each", async () => {
    await using dispatch = await open();
    const queue = createQueue({ waiting: 0 });
    dispatch.start(queue.work, { slots: 4 });
    for (let count = 0; count < 10_000; count += 1) {
      dispatch.ring();
    }
    await queue.looked(1);
    await someTurns(50);
    expect(queue.looks()).toBeLessThan(50);
  });

  // Opening one may take long where it connects to something.
  const interleavings = "Q2 in 200 seeded interleavings of rings, looks and ends nothing is left";
  it(`${interleavings} in the queue`, { timeout: 120_000 }, async () => {
    for (let seed = 1; seed <= 200; seed += 1) {
      await runInterleaving(await open(), seed);
    }
  });
}

function slotsChange(open: () => Promise<Dispatch>): void {
  it("R4 more slots take up at once what was waiting for one", async () => {
    await using dispatch = await open();
    const queue = createQueue({ waiting: 5, held: true });
    dispatch.start(queue.work, { slots: 1 });
    await queue.begun(1);
    dispatch.resize(4);
    await queue.begun(4);
    await someTurns(20);
    expect(queue.underWay()).toBe(4);
    queue.release();
    await queue.finished(5);
    expect(queue.underWayMost()).toBe(4);
  });

  it("R4 fewer slots disturb nothing under way, and begin nothing until there are fewer", async () => {
    await using dispatch = await open();
    const first = createQueue({ waiting: 3, held: true });
    const second = createQueue({ waiting: 0 });
    let work = first.work;
    dispatch.start((claimed) => work(claimed), { slots: 3 });
    await first.begun(3);
    dispatch.resize(1);
    work = second.work;
    second.add(4);
    dispatch.ring();
    await someTurns(20);
    expect(first.underWay()).toBe(3);
    expect(second.looks()).toBe(0);

    first.release();
    await second.finished(4);
    expect(second.underWayMost()).toBe(1);
  });

  it("R4 fewer than one slot is refused", async () => {
    await using dispatch = await open();
    dispatch.start(() => Promise.resolve(false), { slots: 1 });
    expect(() => dispatch.resize(0)).toThrow(RangeError);
    expect(() => dispatch.resize(1.5)).toThrow(RangeError);
  });
}

function workEnds(open: () => Promise<Dispatch>): void {
  it("Q3 work that rejects does not stop the dispatch", async () => {
    await using dispatch = await open();
    const queue = createQueue({ waiting: 3 });
    let failures = 2;
    dispatch.start(
      (claimed) => {
        failures -= 1;
        return failures >= 0
          ? Promise.reject(new Error("the database is away"))
          : queue.work(claimed);
      },
      { slots: 1 },
    );
    await queue.finished(3);
  });

  it("Q3 a drain waits for work under way and begins nothing more", async () => {
    await using dispatch = await open();
    const queue = createQueue({ waiting: 4, held: true });
    dispatch.start(queue.work, { slots: 2 });
    await queue.begun(2);

    const drain = dispatch.drain(new AbortController().signal);
    dispatch.ring();
    await expect(Promise.race([drain, someTurns(20).then(() => "still draining")])).resolves.toBe(
      "still draining",
    );

    queue.release();
    await drain;
    await someTurns(20);
    expect(queue.done()).toBe(2);
    expect(queue.looks()).toBe(2);
  });

  it("Q3 a drain gives up waiting when its signal fires", async () => {
    await using dispatch = await open();
    const queue = createQueue({ waiting: 1, held: true });
    dispatch.start(queue.work, { slots: 1 });
    await queue.begun(1);

    const patience = new AbortController();
    const drain = dispatch.drain(patience.signal);
    patience.abort();
    await drain;
    await dispatch.drain(AbortSignal.abort());
    expect(queue.underWay()).toBe(1);
    queue.release();
  });

  it("Q3 a drain of a dispatch that is idle or was never started ends at once", async () => {
    await using dispatch = await open();
    await dispatch.drain(new AbortController().signal);
  });

  it("Q3 a disposed dispatch begins no work and tells nobody", async () => {
    const dispatch = await open();
    const queue = createQueue({ waiting: 0 });
    const heard: GenerationEvent[] = [];
    dispatch.start(queue.work, { slots: 1 });
    await queue.looked(1);
    dispatch.listen("gen_1", (event) => heard.push(event));
    await dispatch[Symbol.asyncDispose]();
    await dispatch[Symbol.asyncDispose]();

    queue.add(1);
    dispatch.ring();
    dispatch.announce("gen_1", { kind: "state", state: "running" });
    await someTurns(20);
    expect(queue.done()).toBe(0);
    expect(heard).toEqual([]);
  });
}

function listenersAreTold(open: () => Promise<Dispatch>): void {
  it("Q4 each of many waiters hears its own generation, in order, and no other", async () => {
    await using dispatch = await open();
    const generations = Array.from({ length: 500 }, (_, index) => `gen_${index}`);
    const ears = generations.flatMap((generation) => [
      hearing(dispatch, generation),
      hearing(dispatch, generation),
    ]);
    for (const [index, generation] of generations.entries()) {
      dispatch.announce(generation, { kind: "state", state: "running" });
      dispatch.announce(generation, {
        kind: "progress",
        stage: "drawing",
        step: "sketching",
        share: index / 500,
      });
      dispatch.announce(generation, { kind: "state", state: "succeeded" });
    }
    for (const [index, ear] of ears.entries()) {
      expect(await ear.first(3)).toEqual([
        { kind: "state", state: "running" },
        {
          kind: "progress",
          stage: "drawing",
          step: "sketching",
          share: Math.floor(index / 2) / 500,
        },
        { kind: "state", state: "succeeded" },
      ]);
    }
  });

  it("Q4 previews are handed on whole and in order, like all other events", async () => {
    await using dispatch = await open();
    const ear = hearing(dispatch, "gen_1");
    const events = [0, 1, 2].map((step): GenerationEvent => {
      const bytes = new Uint8Array(100_000).fill(step);
      const preview = { order: 0, step, bytes, mediaType: "image/webp", width: 640, height: 360 };
      return { kind: "preview", preview };
    });
    for (const event of events) {
      dispatch.announce("gen_1", event);
    }
    expect(await ear.first(3)).toEqual(events);
  });

  it("Q4 a listener that throws harms neither the others nor the one who announces", async () => {
    await using dispatch = await open();
    dispatch.listen("gen_1", () => {
      throw new Error("a listener of bad manners");
    });
    const ear = hearing(dispatch, "gen_1");
    dispatch.announce("gen_1", { kind: "state", state: "failed" });
    expect(await ear.first(1)).toEqual([{ kind: "state", state: "failed" }]);
  });

  it("Q4 a listener that has left hears nothing more, and the same function twice is two listeners", async () => {
    await using dispatch = await open();
    const heard: GenerationEvent[] = [];
    const listener = (event: GenerationEvent): void => void heard.push(event);
    const leave = dispatch.listen("gen_1", listener);
    dispatch.listen("gen_1", listener);
    const ear = hearing(dispatch, "gen_1");
    leave();
    leave();
    dispatch.announce("gen_1", { kind: "state", state: "canceled" });
    await ear.first(1);
    await someTurns(5);
    expect(heard).toEqual([{ kind: "state", state: "canceled" }]);
  });

  it("Q4 a run that is being drained can still tell its waiters", async () => {
    await using dispatch = await open();
    const ear = hearing(dispatch, "gen_1");
    await dispatch.drain(new AbortController().signal);
    dispatch.announce("gen_1", { kind: "state", state: "succeeded" });
    expect(await ear.first(1)).toHaveLength(1);
  });
}

async function runInterleaving(dispatch: Dispatch, seed: number): Promise<void> {
  await using _ = dispatch;
  const random = seededRandom(seed);
  const turns = (): Promise<void> => someTurns(Math.floor(random() * 4));
  const slots = 1 + Math.floor(random() * 4);
  const items = 1 + Math.floor(random() * 12);
  const queue = createQueue({ waiting: 0, pause: turns });
  dispatch.start(queue.work, { slots });
  for (let item = 0; item < items; item += 1) {
    await turns();
    queue.add(1);
    dispatch.ring();
  }
  await queue.finished(items);
  expect(queue.underWayMost()).toBeLessThanOrEqual(slots);
}

interface QueueOptions {
  readonly waiting: number;
  /** Claimed work ends only after `release`. */
  readonly held?: boolean;
  /** Claimed at a time, as a limit of an account or a channel would have it. */
  readonly atOnce?: number;
  /** Taken between looking and claiming, and between claiming and ending. */
  readonly pause?: () => Promise<void>;
}

interface Queue {
  readonly work: WorkOne;
  add(items: number): void;
  release(): void;
  /** Calls of `work` so far; the promises resolve when there are at least as many. */
  looks(): number;
  looked(count: number): Promise<void>;
  begun(count: number): Promise<void>;
  finished(count: number): Promise<void>;
  done(): number;
  underWay(): number;
  underWayMost(): number;
}

/** Stands for the records: what is waiting, who has claimed, what has ended. */
function createQueue({
  waiting,
  held = false,
  atOnce = Infinity,
  pause = nextTurn,
}: QueueOptions): Queue {
  const gate = Promise.withResolvers<void>();
  const looks = createTally();
  const begun = createTally();
  const finished = createTally();
  let left = waiting;
  let most = 0;
  const underWay = (): number => begun.count() - finished.count();

  return {
    async work(claimed) {
      looks.add();
      const seen = left > 0 && underWay() < atOnce;
      if (seen) {
        left -= 1;
        begun.add();
        most = Math.max(most, underWay());
      }
      await pause();
      if (!seen) {
        return false;
      }
      claimed();
      await (held ? gate.promise : pause());
      finished.add();
      return true;
    },
    add: (items) => {
      left += items;
    },
    release: gate.resolve,
    looks: looks.count,
    looked: looks.reached,
    begun: begun.reached,
    finished: finished.reached,
    done: finished.count,
    underWay,
    underWayMost: () => most,
  };
}

interface Tally {
  readonly add: () => void;
  readonly count: () => number;
  /** Resolves once the count is at least this. */
  readonly reached: (count: number) => Promise<void>;
}

function createTally(): Tally {
  const waiters = new Set<{ readonly at: number; readonly resolve: () => void }>();
  let total = 0;
  return {
    add() {
      total += 1;
      for (const waiter of waiters) {
        if (total >= waiter.at) {
          waiter.resolve();
        }
      }
    },
    count: () => total,
    reached(at) {
      const { promise, resolve } = Promise.withResolvers<void>();
      waiters.add({ at, resolve });
      if (total >= at) {
        resolve();
      }
      return promise;
    },
  };
}

function hearing(
  dispatch: Dispatch,
  generation: string,
): { first(count: number): Promise<readonly GenerationEvent[]> } {
  const heard: GenerationEvent[] = [];
  const tally = createTally();
  dispatch.listen(generation, (event) => {
    heard.push(event);
    tally.add();
  });
  return {
    async first(count) {
      await tally.reached(count);
      return heard.slice(0, count);
    },
  };
}

async function someTurns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn += 1) {
    await nextTurn();
  }
}

/** Mulberry32: small, and the same on every machine. */
function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
