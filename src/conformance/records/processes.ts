import { expect, it } from "vitest";
import { openDesk } from "./desk.ts";
import type { OpenRecords } from "./desk.ts";

const API = { id: "process_api", role: "api", host: "one", version: "1.0.0" };
const WORKER = { id: "process_worker", role: "worker", host: "two", version: "1.0.0" };

export function processesKeepTheirPromises(open: OpenRecords): void {
  it("processes are listed with what they said of themselves and what they run", async () => {
    await using desk = await openDesk(open);
    const { processes } = desk.records;
    await processes.begin({ ...API, alone: true });
    await processes.begin({ ...WORKER, alone: false });
    await desk.admit();
    await desk.claimNext({ process: WORKER.id });
    const listed = await processes.list();
    expect(listed).toHaveLength(2);
    expect(listed).toContainEqual(expect.objectContaining({ ...API, running: 0 }));
    expect(listed).toContainEqual(expect.objectContaining({ ...WORKER, running: 1 }));
    for (const { startedAt, seenMsAgo } of listed) {
      expect(startedAt).toBeGreaterThan(0);
      expect(seenMsAgo).toBeGreaterThanOrEqual(0);
    }
  });

  it("X8 a process tells which channels it leaves alone, until it tells otherwise", async () => {
    await using desk = await openDesk(open);
    const { processes } = desk.records;
    await processes.begin({ ...WORKER, alone: true });
    const told = async () => (await processes.list()).map(({ channels }) => channels);
    expect(await told()).toEqual([[]]);
    const resting = {
      id: "backend",
      state: "resting",
      until: 1_900_000_000_000,
      message: "The backend is busy.",
      failuresInRow: 2,
    } as const;
    await processes.tell(WORKER.id, [resting]);
    await processes.tell("process_gone", [resting]);
    await processes.see(WORKER);
    expect(await told()).toEqual([[resting]]);
    await processes.tell(WORKER.id, []);
    expect(await told()).toEqual([[]]);
  });

  it("a process that is alive is not forgotten, and one that was forgotten comes back when it says so", async () => {
    await using desk = await openDesk(open);
    const { processes } = desk.records;
    await processes.begin({ ...API, alone: false });
    expect(await processes.forget(60_000)).toBe(0);
    await processes.end(API.id);
    expect(await processes.list()).toEqual([]);
    await processes.see(API);
    expect(await processes.list()).toEqual([expect.objectContaining(API)]);
    // Nobody has been silent for less than no time at all.
    expect(await processes.forget(-1)).toBe(1);
    expect(await processes.list()).toEqual([]);
  });
}
