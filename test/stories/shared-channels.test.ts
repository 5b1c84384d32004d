import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Engine } from "../../src/contract/engine.ts";
import { Fault } from "../../src/contract/fault.ts";
import { listChannelCards } from "../../src/core/administration/list-channel-cards.ts";
import { createChannelTeller } from "../../src/core/channels/create-channel-teller.ts";
import { createEcho } from "../../src/engines/echo/engine.ts";
import { createGate } from "../support/gate-engine.ts";
import { openWorkbench, type WorkbenchOptions } from "../support/open-workbench.ts";

let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "limner-shared-"));
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

/** Two processes, as far as the core can tell, on the same records. */
async function openTwo(options: WorkbenchOptions) {
  const dataDir = await mkdtemp(join(folder, "data-"));
  const shared = { ...options, dataDir, sharesChannels: true };
  const one = await openWorkbench(shared);
  const other = await openWorkbench(shared);
  return {
    one,
    other,
    async [Symbol.asyncDispose]() {
      await other[Symbol.asyncDispose]();
      await one[Symbol.asyncDispose]();
    },
  };
}

const echo = (): Engine => createEcho({ repeatable: false });

describe("a channel of several processes", () => {
  it("Q5 with one place is called by one of them at a time, and by the other once it is left", async () => {
    const gate = createGate();
    await using two = await openTwo({
      channels: [{ settings: { concurrency: 1 }, engine: gate.wrap(echo()) }],
    });
    const { one, other } = two;
    const ids = [await one.admit(), await one.admit()];
    const working = one.runner.workOne();
    await gate.reached;
    expect(await other.runner.workOne()).toBe(false);
    expect(gate.calls).toBe(1);
    gate.open();
    expect(await working).toBe(true);
    // The place is left just after the run has ended.
    while (!(await other.runner.workOne()));
    for (const id of ids) expect((await one.read(id)).state).toBe("succeeded");
  });

  it("X8 has its calls under way counted for the operator, whichever process is asked", async () => {
    const gate = createGate();
    await using two = await openTwo({
      channels: [{ settings: { concurrency: 2 }, engine: gate.wrap(echo()) }],
    });
    const { one, other } = two;
    await one.admit();
    const working = one.runner.workOne();
    await gate.reached;
    for (const { parts } of [one, other]) {
      expect(await listChannelCards(parts)).toMatchObject([
        { running: 1, sharesPlaces: true, toldBy: parts.settings.process },
      ]);
    }
    gate.open();
    await working;
  });

  it("X8 is told to the others while one of them leaves it alone, and no longer", async () => {
    await using two = await openTwo({ channels: [{ engine: echo() }] });
    const { parts } = two.one;
    const [channel] = parts.catalogue().channels.values();
    if (channel === undefined) throw new Error("There is a channel.");
    const facts = { id: parts.settings.process, role: "worker", host: "one", version: "1.0.0" };
    await parts.records.processes.begin({ ...facts, alone: false });
    const tell = createChannelTeller(parts);
    const told = async () => {
      await tell();
      const processes = await two.other.parts.records.processes.list();
      return processes.flatMap(({ channels }) => channels);
    };
    expect(await told()).toEqual([]);
    const fault = new Fault("backend_failed", "The backend is busy.");
    parts.desk.note(channel, { kind: "unpaid", fault });
    const [resting] = await told();
    expect(resting).toMatchObject({
      id: channel.settings.id,
      state: "resting",
      message: "The backend is busy.",
      failuresInRow: 1,
    });
    expect(resting?.until).toBeGreaterThan(parts.clock.now());
    parts.desk.note(channel, { kind: "well" });
    expect(await told()).toEqual([]);
  });

  it("Q5 a run that needs several calls waits with each for a place of all", async () => {
    let underWay = 0;
    let most = 0;
    const engine = echo();
    const counted: Engine = {
      ...engine,
      abilities: { ...engine.abilities, countMax: 1 },
      async generate(work, context) {
        underWay += 1;
        most = Math.max(most, underWay);
        try {
          return await engine.generate(work, context);
        } finally {
          underWay -= 1;
        }
      },
    };
    await using two = await openTwo({
      channels: [{ settings: { concurrency: 1 }, engine: counted }],
    });
    const id = await two.one.admit({ count: 3 });
    const rival = await two.one.admit({ count: 2 });
    const benches = [two.one, two.other];
    const isDone = async (one: string) => (await two.one.read(one)).state === "succeeded";
    const work = benches.map(async ({ runner }) => {
      while (!(await isDone(id)) || !(await isDone(rival))) await runner.workOne();
    });
    await Promise.all(work);
    expect(most).toBe(1);
    expect((await two.one.read(id)).pictures).toHaveLength(3);
    expect((await two.one.read(rival)).pictures).toHaveLength(2);
  });

  it("a channel that is full elsewhere does not hold up work for another one", async () => {
    const gate = createGate();
    await using two = await openTwo({
      channels: [
        { settings: { id: "first", priority: 2, concurrency: 1 }, engine: gate.wrap(echo()) },
        { settings: { id: "second", priority: 1, concurrency: 1 }, engine: echo() },
      ],
    });
    const { one, other } = two;
    await one.admit();
    const next = await one.admit();
    const working = one.runner.workOne();
    await gate.reached;
    expect(await other.runner.workOne()).toBe(true);
    expect(await one.read(next)).toMatchObject({ state: "succeeded", channel: "second" });
    gate.open();
    await working;
  });

  it("an engine within the process has the places of each process", async () => {
    const gate = createGate();
    const engine = echo();
    const within: Engine = { ...engine, abilities: { ...engine.abilities, inProcess: true } };
    await using two = await openTwo({
      channels: [{ settings: { concurrency: 1 }, engine: gate.wrap(within) }],
    });
    await two.one.admit();
    await two.one.admit();
    const working = two.one.runner.workOne();
    await gate.reached;
    const also = two.other.runner.workOne();
    gate.open();
    expect(await Promise.all([working, also])).toEqual([true, true]);
  });
});
