import { describe, expect, it } from "vitest";
import { readFleet } from "./read-fleet.ts";

const api = { alive: true, role: "api", running: 0, version: "1.0.0" } as const;
const worker = { alive: true, role: "worker", running: 2, version: "1.0.0" } as const;
const all = { alive: true, role: "all", running: 1, version: "1.0.0" } as const;

describe("what all processes come to", () => {
  it("counts the living and what they draw, not what a dead one left", () => {
    const fleet = readFleet([api, worker, { ...worker, alive: false, running: 5 }]);
    expect(fleet).toMatchObject({ alive: 2, drawing: 2, nobodyDraws: false, isAlone: false });
  });

  it("says that nobody draws when all that draw are dead", () => {
    expect(readFleet([api, { ...worker, alive: false }]).nobodyDraws).toBe(true);
    expect(readFleet([api, all]).nobodyDraws).toBe(false);
  });

  it("has each version of the living once; one that a process does not say is none", () => {
    const versions = [
      { ...worker, version: "1.1.0" },
      api,
      { ...api, version: "" },
      { ...worker, alive: false, version: "0.9.0" },
    ];
    expect(readFleet(versions).versions).toEqual(["1.0.0", "1.1.0"]);
  });

  it("an api process never knows all, and neither does one beside others, alive or lately dead", () => {
    expect(readFleet([api]).isMany).toBe(true);
    expect(readFleet([all, { ...worker, alive: false }]).isMany).toBe(true);
    expect(readFleet([all]).isMany).toBe(false);
    expect(readFleet([]).isMany).toBe(false);
  });

  it("one machine is one process that does everything", () => {
    expect(readFleet([all]).isAlone).toBe(true);
    expect(readFleet([worker]).isAlone).toBe(false);
    expect(readFleet([all, { ...all, alive: false }]).isAlone).toBe(false);
  });
});
