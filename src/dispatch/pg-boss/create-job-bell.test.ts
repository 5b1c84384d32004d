import { setImmediate as nextTurn } from "node:timers/promises";
import { expect, it } from "vitest";
import { createJobBell } from "./create-job-bell.ts";

function ignore(): void {}

/** A house whose queue is in memory, and whose others only count how often they are told. */
function open(terms: { readonly slots: number }) {
  let jobs = 0;
  let toldOthers = 0;
  const ends: (() => void)[] = [];
  const state = { claims: true };
  const bell = createJobBell({
    jobs: {
      enqueue: async () => {},
      send: async () => {},
      async take(count) {
        await nextTurn();
        const taken = Math.min(count, jobs);
        jobs -= taken;
        return { ids: Array.from({ length: taken }, () => "job"), isGeneral: false };
      },
      finish: async () => {},
      [Symbol.asyncDispose]: async () => {},
    },
    sweepMs: 1_000,
    timers: { after: () => ignore, every: () => ignore },
    log: { debug: ignore, info: ignore, warn: ignore, error: ignore },
    tellOthers: () => {
      toldOthers += 1;
    },
  });
  let claimed = 0;
  let waiting = 0;
  bell.start(
    async (tellClaimed) => {
      await nextTurn();
      if (!state.claims || waiting === 0) {
        return false;
      }
      waiting -= 1;
      claimed += 1;
      tellClaimed();
      await new Promise<void>((end) => ends.push(end));
      return false;
    },
    { slots: terms.slots },
  );
  return {
    state,
    claimed: () => claimed,
    toldOthers: () => toldOthers,
    admit() {
      jobs += 1;
      waiting += 1;
      bell.ring("admitted");
    },
    async settle() {
      for (let turn = 0; turn < 40; turn += 1) await nextTurn();
    },
    async [Symbol.asyncDispose]() {
      const over = bell.drain(AbortSignal.timeout(5_000));
      ends.forEach((end) => end());
      await over;
      await bell[Symbol.asyncDispose]();
    },
  };
}

it("who has claimed for the last job and has room wakes nobody else for the next one", async () => {
  await using house = open({ slots: 8 });
  house.admit();
  await house.settle();
  expect([house.claimed(), house.toldOthers()]).toEqual([1, 1]);
  house.admit();
  await house.settle();
  expect([house.claimed(), house.toldOthers()]).toEqual([2, 1]);
});

it("others are told of what comes at once with more than there is room for, and once no place is left", async () => {
  await using house = open({ slots: 2 });
  house.admit();
  await house.settle();
  house.admit();
  house.admit();
  expect(house.toldOthers()).toBe(2);
  await house.settle();
  expect(house.claimed()).toBe(2);
  house.admit();
  expect(house.toldOthers()).toBe(3);
});

it("others are told as long as a look for a job finds nothing that could be drawn here", async () => {
  await using house = open({ slots: 8 });
  house.admit();
  await house.settle();
  house.state.claims = false;
  house.admit();
  await house.settle();
  expect(house.toldOthers()).toBe(1);
  house.admit();
  expect(house.toldOthers()).toBe(2);
});
