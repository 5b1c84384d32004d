import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { afterAll, beforeAll, expect, it, onTestFinished } from "vitest";

import type { GenerationEvent } from "../../src/contract/dispatch.ts";
import type { Timers } from "../../src/dispatch/shared/timers.ts";
import {
  hear,
  openDispatchBench,
  until,
  type DispatchBench,
} from "../support/open-dispatch-bench.ts";
import { startPostgres, type TestPostgres } from "../support/start-postgres.ts";

let postgres: TestPostgres;

beforeAll(async () => {
  postgres = await startPostgres();
});

afterAll(() => postgres[Symbol.asyncDispose]());

async function openBench(): Promise<DispatchBench> {
  const bench = await openDispatchBench(await postgres.addDatabase());
  onTestFinished(() => bench[Symbol.asyncDispose]());
  return bench;
}

/** Work on the rows of the bench, which ends once it may, and how often it was called. */
function workFor(bench: DispatchBench, name: string, mayEnd: Promise<void> = Promise.resolve()) {
  const tally = { looks: 0, ended: 0 };
  const work = async (claimed: () => void): Promise<boolean> => {
    tally.looks += 1;
    const id = await bench.claim(name);
    if (id === undefined) {
      return false;
    }
    claimed();
    await mayEnd;
    await bench.end(id);
    tally.ended += 1;
    return true;
  };
  return { tally, work };
}

it("Q1 a ring in one process begins work in another, and one in that one too", async () => {
  const bench = await openBench();
  const [api, worker] = await Promise.all([bench.open(), bench.open()]);
  const { tally, work } = workFor(bench, "worker");
  worker.start(work, { slots: 2 });
  await until(() => tally.looks > 0);
  await bench.query("insert into rows default values");
  api.ring();
  await until(() => tally.ended === 1);
  await bench.query("insert into rows default values");
  worker.ring();
  await until(() => tally.ended === 2);
});

it("Q1 an admission brings its job with it, and one that is undone takes it back", async () => {
  const bench = await openBench();
  const api = await bench.open();
  await bench.admit(api, 3, "rollback");
  expect(await bench.countJobs()).toBe(0);
  await bench.admit(api, 3);
  expect(await bench.countJobs()).toBe(3);

  const worker = await bench.open();
  const { tally, work } = workFor(bench, "worker");
  worker.start(work, { slots: 1 });
  await until(() => tally.ended === 3);
  await until(async () => (await bench.countJobs()) === 0);
});

it("Q1 of three processes that are rung for one generation, one looks into the records", async () => {
  const bench = await openBench();
  const dispatches = await Promise.all([bench.open(), bench.open(), bench.open()]);
  const mayEnd = Promise.withResolvers<void>();
  const workers = dispatches.map((dispatch, index) => {
    const worker = workFor(bench, `worker ${index}`, mayEnd.promise);
    dispatch.start(worker.work, { slots: 4 });
    return worker;
  });
  await until(() => workers.every(({ tally }) => tally.looks === 1));
  const api = await bench.open();
  await bench.admit(api, 10);
  await until(async () => (await bench.count("running")) === 10);
  // The first of each was at its start.
  expect(workers.reduce((sum, { tally }) => sum + tally.looks, 0)).toBe(3 + 10);
  mayEnd.resolve();
  await until(async () => (await bench.countJobs()) === 0);
  expect(await bench.count("done")).toBe(10);
});

it("Q1 many jobs that nothing is left for are gone after a few looks", async () => {
  const bench = await openBench();
  const api = await bench.open();
  const worker = await bench.open();
  await bench.admit(api, 200);
  await bench.query("delete from rows");
  const { tally, work } = workFor(bench, "worker");
  worker.start(work, { slots: 1 });
  await until(async () => (await bench.countJobs()) === 0);
  expect(tally.looks).toBeLessThan(20);
});

it("Q2 a notification that is lost is made good by the sweep", async () => {
  const bench = await openBench();
  const clock = createHandTimers();
  const api = await bench.open();
  const worker = await bench.open({ sweepMs: 1_000, timers: clock.timers });
  const { tally, work } = workFor(bench, "worker");
  worker.start(work, { slots: 2 });
  await until(() => tally.looks > 0);
  expect(await bench.cutListeners()).toBe(2);
  await until(() => clock.waiting() > 0);
  await bench.admit(api, 1);
  expect(tally.ended).toBe(0);
  clock.tick(1_000);
  await until(() => tally.ended === 1);
});

it("Q4 a connection that listened and was cut is made anew, and everyone is told to look again", async () => {
  const bench = await openBench();
  const [one, other] = await Promise.all([bench.open(), bench.open()]);
  const heard = hear(other, "gen_1");
  expect(await bench.cutListeners()).toBe(2);
  await until(() => heard.some(({ kind }) => kind === "missed"));
  one.announce("gen_1", { kind: "state", state: "succeeded" });
  await until(() => heard.some(({ kind }) => kind === "state"));
  expect(heard.at(-1)).toEqual({ kind: "state", state: "succeeded" });
});

it("Q3 a process that is drained leaves its jobs to the others", async () => {
  const bench = await openBench();
  const [leaving, staying] = await Promise.all([bench.open(), bench.open()]);
  const left = workFor(bench, "leaving");
  leaving.start(left.work, { slots: 4 });
  await until(() => left.tally.looks > 0);
  const admitting = bench.admit(leaving, 20);
  await leaving.drain(new AbortController().signal);
  const { looks } = left.tally;
  const stayed = workFor(bench, "staying");
  staying.start(stayed.work, { slots: 2 });
  await admitting;
  await until(async () => (await bench.count("done")) === 20);
  expect(left.tally.looks).toBe(looks);
});

it("Q4 events cross processes in order, of steps the latest, previews whole", async () => {
  const bench = await openBench();
  const [one, other] = await Promise.all([bench.open(), bench.open()]);
  const generations = Array.from({ length: 200 }, (_, index) => `gen_${index}`);
  const ears = generations.map((generation) => hear(other, generation));
  const previewOf = (index: number): GenerationEvent => {
    const bytes = new Uint8Array(100_000).fill(index);
    const preview = { order: 0, step: 1, bytes, mediaType: "image/webp", width: 640, height: 360 };
    return { kind: "preview", preview };
  };
  for (const [index, generation] of generations.entries()) {
    one.announce(generation, { kind: "state", state: "running" });
    for (let step = 0; step <= 10; step += 1) {
      const share = step / 10;
      one.announce(generation, { kind: "progress", stage: "drawing", step: "inking", share });
    }
    if (index % 10 === 0) {
      one.announce(generation, previewOf(index));
    }
    one.announce(generation, { kind: "state", state: "succeeded" });
  }
  await until(() => ears.every((heard) => heard.length >= 4));
  await until(() => ears.every((heard, index) => index % 10 > 0 || heard.length >= 5));
  for (const [index, heard] of ears.entries()) {
    const step = { kind: "progress", stage: "drawing", step: "inking" };
    expect(heard).toEqual([
      { kind: "state", state: "running" },
      { ...step, share: 0 },
      { ...step, share: 1 },
      ...(index % 10 === 0 ? [previewOf(index)] : []),
      { kind: "state", state: "succeeded" },
    ]);
  }
});

it("four processes may start at once on an empty database", async () => {
  const bench = await openBench();
  const dispatches = await Promise.all([bench.open(), bench.open(), bench.open(), bench.open()]);
  expect(dispatches).toHaveLength(4);
});

it("Q2 a server that crashes and is back after a while is worked from again, without a hand", async () => {
  await using server = await startPostgres({ durable: true });
  await using bench = await openDispatchBench(await server.addDatabase());
  const [api, worker] = await Promise.all([bench.open(), bench.open({ sweepMs: 100 })]);
  const { tally, work } = workFor(bench, "worker");
  worker.start(work, { slots: 2 });
  await bench.admit(api, 1);
  await until(() => tally.ended === 1);
  const heard = hear(worker, "gen_1");

  await server.stop("immediate");
  api.announce("gen_1", { kind: "state", state: "running" });
  api.ring();
  await server.start();
  await until(() => heard.some(({ kind }) => kind === "missed"));
  await bench.admit(api, 3);
  await until(() => tally.ended === 4);
  api.announce("gen_1", { kind: "state", state: "succeeded" });
  await until(() => heard.some(({ kind }) => kind === "state"));
});

it("Q2 of three worker processes one is killed at work; the others do everything that is left, once", async () => {
  const url = await postgres.addDatabase();
  await using bench = await openDispatchBench(url);
  const api = await bench.open();
  const heard = Array.from({ length: 40 }, (_, index) => hear(api, `gen_${index + 1}`));
  const victim = await startWorker(url, "victim", "hold");
  await bench.admit(api, 2);
  await until(async () => (await bench.count("running")) === 2);
  await Promise.all([startWorker(url, "one"), startWorker(url, "two")]);
  const admitting = bench.admit(api, 38);
  victim.kill("SIGKILL");
  await once(victim, "exit");
  await bench.query("update rows set state = 'queued' where claimed_by = 'victim'");
  api.ring();
  await admitting;
  await until(async () => (await bench.count("done")) === 40);
  await until(() =>
    heard.every((events) =>
      events.some((event) => event.kind === "state" && event.state === "succeeded"),
    ),
  );
  const running = { kind: "state", state: "running" };
  const succeeded = { kind: "state", state: "succeeded" };
  expect(heard.slice(2)).toEqual(Array.from({ length: 38 }, () => [running, succeeded]));
});

async function startWorker(url: string, name: string, hold = ""): Promise<ChildProcess> {
  const program = new URL("../support/dispatch-process.ts", import.meta.url);
  const child = fork(program, [url, name, "2", hold], { stdio: "inherit" });
  onTestFinished(() => void child.kill("SIGKILL"));
  await once(child, "message");
  return child;
}

/** Waits that never end, and rounds that come when told. */
function createHandTimers() {
  const rounds = new Map<() => void, number>();
  let waits = 0;
  const timers: Timers = {
    after: () => {
      waits += 1;
      return () => undefined;
    },
    every(periodMs, action) {
      rounds.set(action, periodMs);
      return () => void rounds.delete(action);
    },
  };
  return {
    timers,
    waiting: () => waits,
    tick(periodMs: number) {
      for (const [action, period] of rounds) {
        if (period === periodMs) action();
      }
    },
  };
}
