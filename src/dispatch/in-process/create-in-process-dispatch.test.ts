import { setImmediate as nextTurn } from "node:timers/promises";
import { describe, expect, it } from "vitest";

import { dispatchKeepsItsPromises } from "../../conformance/dispatch.ts";
import type { Log } from "../../contract/log.ts";
import { createInProcessDispatch } from "./create-in-process-dispatch.ts";
import type { Timers } from "../shared/timers.ts";

const HOUR_MS = 3_600_000;

dispatchKeepsItsPromises("in-process dispatch", () =>
  Promise.resolve(createInProcessDispatch({ log: createCountingLog(), sweepMs: HOUR_MS })),
);

describe("in-process dispatch", () => {
  it("looks at the queue again with every sweep, without a ring", async () => {
    const timers = createHandClock();
    await using dispatch = createInProcessDispatch({
      log: createCountingLog(),
      timers,
      sweepMs: 1_000,
    });
    let looks = 0;
    dispatch.start(() => Promise.resolve(++looks < 0), { slots: 1 });
    await untilIdle();
    expect(looks).toBe(1);
    timers.advance(1_000);
    await untilIdle();
    expect(looks).toBe(2);
  });

  it("logs each failure once and rests longer each time, up to five seconds", async () => {
    const timers = createHandClock();
    const log = createCountingLog();
    await using dispatch = createInProcessDispatch({ log, timers, sweepMs: HOUR_MS });
    dispatch.start(() => Promise.reject(new Error("the database is away")), { slots: 1 });
    const failures: number[] = [];
    for (const restMs of [0, 100, 200, 400, 800, 1_600, 3_200, 5_000, 5_000]) {
      timers.advance(restMs);
      await untilIdle();
      failures.push(log.errors.length);
      dispatch.ring();
      timers.advance(99);
      await untilIdle();
      timers.advance(-99);
    }
    expect(failures).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  it("goes on with the other slots while one rests", async () => {
    const timers = createHandClock();
    await using dispatch = createInProcessDispatch({
      log: createCountingLog(),
      timers,
      sweepMs: HOUR_MS,
    });
    let calls = 0;
    dispatch.start(
      () => {
        calls += 1;
        return calls === 1
          ? Promise.reject(new Error("one bad record"))
          : Promise.resolve(calls < 5);
      },
      { slots: 2 },
    );
    await untilIdle();
    expect(calls).toBe(5);
  });

  it("leaves no timer behind when it is disposed, resting slots included", async () => {
    const timers = createHandClock();
    const dispatch = createInProcessDispatch({ log: createCountingLog(), timers });
    dispatch.start(() => Promise.reject(new Error("the database is away")), { slots: 3 });
    await untilIdle();
    expect(timers.running()).toBeGreaterThan(1);
    await dispatch[Symbol.asyncDispose]();
    expect(timers.running()).toBe(0);
  });

  it("refuses to be started twice, or without a slot", async () => {
    await using dispatch = createInProcessDispatch({ log: createCountingLog() });
    expect(() => dispatch.start(() => Promise.resolve(false), { slots: 0 })).toThrow(RangeError);
    dispatch.start(() => Promise.resolve(false), { slots: 1 });
    expect(() => dispatch.start(() => Promise.resolve(false), { slots: 1 })).toThrow(
      /started before/,
    );
  });
});

async function untilIdle(): Promise<void> {
  for (let turn = 0; turn < 30; turn += 1) {
    await nextTurn();
  }
}

function createCountingLog(): Log & { readonly errors: string[] } {
  const errors: string[] = [];
  return {
    errors,
    debug: () => undefined,
    info: () => undefined,
    warn: () => undefined,
    error: (event) => void errors.push(event),
  };
}

/** Time that moves only when told. */
function createHandClock(): Timers & { advance(ms: number): void; running(): number } {
  const due = new Map<
    object,
    { at: number; readonly periodMs: number | undefined; readonly action: () => void }
  >();
  let now = 0;
  const set = (delayMs: number, periodMs: number | undefined, action: () => void): (() => void) => {
    const timer = {};
    due.set(timer, { at: now + delayMs, periodMs, action });
    return () => void due.delete(timer);
  };
  return {
    after: (delayMs, action) => set(delayMs, undefined, action),
    every: (periodMs, action) => set(periodMs, periodMs, action),
    running: () => due.size,
    advance(ms) {
      now += ms;
      for (const [timer, entry] of [...due].filter(([, entry]) => entry.at <= now)) {
        if (entry.periodMs === undefined) {
          due.delete(timer);
        } else {
          entry.at += entry.periodMs;
        }
        entry.action();
      }
    },
  };
}
