import { setImmediate as nextTurn } from "node:timers/promises";
import { expect, it } from "vitest";

import { createJobWork } from "./create-job-work.ts";

it("without a job, or a reason of its own, nobody looks", async () => {
  const { jobWork, looks } = open({ jobs: 0, generations: 1 });
  expect(await jobWork.workOne(ignore)).toBe(false);
  expect(looks()).toBe(0);
  jobWork.owe();
  expect(await jobWork.workOne(ignore)).toBe(true);
  expect(looks()).toBe(1);
});

it("as many jobs are taken as calls can begin, and each is answered by one look", async () => {
  const { jobWork, left, agains, looks } = open({ jobs: 5, generations: 5, room: 2 });
  const first = jobWork.workOne(ignore);
  await nextTurn();
  expect([left(), agains()]).toEqual([2, 2]);
  await Promise.all([first, jobWork.workOne(ignore), jobWork.workOne(ignore)]);
  expect([left(), looks()]).toEqual([2, 3]);
});

it("of jobs that nothing is left for, more and more are answered by one look", async () => {
  const { jobWork, left, looks, finished } = open({ jobs: 1_000, generations: 0 });
  while (await jobWork.workOne(ignore)) {
    expect(looks()).toBeLessThan(20);
  }
  expect([left(), finished()]).toEqual([0, 1_000]);
});

it("a look that claims after many stale jobs rings on, since some may have been there for others", async () => {
  const house = open({ jobs: 10, generations: 0 });
  await house.jobWork.workOne(ignore);
  house.add(1);
  await house.jobWork.workOne(ignore);
  expect(house.ringsOn()).toBe(1);
});

it("a process that has jobs but no slot left gives them back", async () => {
  const house = open({ jobs: 3, generations: 3, room: 2 });
  await house.jobWork.workOne(() => house.setRoom(0));
  expect([house.ringsOn(), house.finished()]).toEqual([1, 3]);
});

it("jobs that come while it stops go back, and nobody looks", async () => {
  const { jobWork, looks, ringsOn, finished } = open({ jobs: 2, generations: 2, room: 1 });
  const last = jobWork.workOne(ignore);
  jobWork.stop();
  expect(await last).toBe(false);
  expect([looks(), ringsOn(), finished()]).toEqual([0, 1, 2]);
});

it("a job that cannot be finished stops nothing", async () => {
  const house = open({ jobs: 1, generations: 1 });
  house.breakFinish();
  expect(await house.jobWork.workOne(ignore)).toBe(true);
});

it("after a failure the next call looks, job or not", async () => {
  const house = open({ jobs: 0, generations: 1 });
  house.breakTake();
  await expect(house.jobWork.workOne(ignore)).rejects.toThrow("away");
  expect(await house.jobWork.workOne(ignore)).toBe(true);
});

function ignore(): void {}

function open(start: {
  readonly jobs: number;
  readonly generations: number;
  readonly room?: number;
}) {
  let { jobs, generations, room = 0 } = start;
  const tally = { looks: 0, ringsOn: 0, agains: 0, finished: 0 };
  const broken = { finish: false, take: false };
  const log = { debug: ignore, info: ignore, warn: ignore, error: ignore };
  const jobWork = createJobWork(
    async (claimed) => {
      tally.looks += 1;
      await nextTurn();
      if (generations === 0) {
        return false;
      }
      generations -= 1;
      claimed();
      return true;
    },
    {
      jobs: {
        async take(count) {
          await nextTurn();
          if (broken.take) {
            broken.take = false;
            throw new Error("the database is away");
          }
          const taken = Math.min(count, jobs);
          jobs -= taken;
          return { ids: Array.from({ length: taken }, () => "job"), isGeneral: false };
        },
        async finish(ids) {
          await nextTurn();
          if (broken.finish) throw new Error("the database is away");
          tally.finished += ids.length;
        },
      },
      ringOn: () => {
        tally.ringsOn += 1;
      },
      again: () => {
        tally.agains += 1;
      },
      room: () => room,
      log,
    },
  );
  return {
    jobWork,
    left: () => jobs,
    looks: () => tally.looks,
    agains: () => tally.agains,
    ringsOn: () => tally.ringsOn,
    finished: () => tally.finished,
    add: (count: number) => {
      generations += count;
    },
    setRoom: (count: number) => {
      room = count;
    },
    breakFinish: () => {
      broken.finish = true;
    },
    breakTake: () => {
      broken.take = true;
    },
  };
}
