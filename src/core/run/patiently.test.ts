import { describe, expect, it } from "vitest";
import { Fault } from "../../contract/fault.ts";
import { type PatienceOptions, patiently } from "./patiently.ts";

const PATIENCE_MS = 300_000;

/** A clock that only waiting moves, and a medium that refuses until its time has come. */
function openWorld({ awayMs }: { readonly awayMs: number }) {
  let elapsed = 0;
  const waits: number[] = [];
  const log = { debug() {}, info() {}, warn() {}, error() {} };
  const controller = new AbortController();
  const options: PatienceOptions = {
    name: "put",
    generation: "gen_1",
    signal: controller.signal,
    parts: {
      log,
      clock: { now: () => elapsed, elapsed: () => elapsed },
      settings: { storagePatienceMs: PATIENCE_MS },
    },
    async wait(ms, signal) {
      signal.throwIfAborted();
      waits.push(ms);
      elapsed += ms;
    },
  };
  const write = async () => {
    if (elapsed < awayMs) throw new Fault("storage_unavailable", "It is away.");
    return "stored";
  };
  return { options, write, waits, controller, elapsed: () => elapsed };
}

describe("patiently", () => {
  it("a storage that is away for 30 seconds gets the picture when it is back", async () => {
    const { options, write, elapsed } = openWorld({ awayMs: 30_000 });
    expect(await patiently(write, options)).toBe("stored");
    expect(elapsed()).toBeLessThan(36_000);
  });

  it("records for which too much waits get what was drawn once there is room again", async () => {
    const { options, waits } = openWorld({ awayMs: 0 });
    const settle = async () => {
      if (waits.length < 3) throw new Fault("overloaded", "Too many writes wait.");
      return "settled";
    };
    expect(await patiently(settle, options)).toBe("settled");
  });

  it("a storage that is back after 299 seconds still gets the picture", async () => {
    const { options, write } = openWorld({ awayMs: 299_000 });
    expect(await patiently(write, options)).toBe("stored");
  });

  it("after 300 seconds without storage it throws what was said last", async () => {
    const { options, write, elapsed, waits } = openWorld({ awayMs: Infinity });
    await expect(patiently(write, options)).rejects.toMatchObject({ code: "storage_unavailable" });
    expect(elapsed()).toBe(PATIENCE_MS);
    expect(Math.max(...waits)).toBeLessThanOrEqual(5_000);
  });

  it("what shares an outage waits through it once, and a new one anew", async () => {
    const { options, write, elapsed } = openWorld({ awayMs: 400_000 });
    const shared = { ...options, outage: { since: null } };
    for (let number = 0; number < 3; number += 1) {
      await expect(patiently(write, shared)).rejects.toMatchObject({ code: "storage_unavailable" });
    }
    expect(elapsed()).toBe(PATIENCE_MS);
    await options.wait?.(100_000, options.signal);
    expect(await patiently(write, shared)).toBe("stored");
    expect(shared.outage.since).toBeNull();
  });

  it("nothing is tried again for another reason, or once the run is no longer wanted", async () => {
    const { options, controller, waits, write } = openWorld({ awayMs: Infinity });
    const broken = async () => {
      throw new Fault("internal", "It broke.");
    };
    await expect(patiently(broken, options)).rejects.toMatchObject({ code: "internal" });
    controller.abort(new Error("canceled"));
    await expect(patiently(write, options)).rejects.toMatchObject({ code: "storage_unavailable" });
    expect(waits).toEqual([]);
  });
});
