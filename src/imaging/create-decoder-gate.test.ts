import { describe, expect, it } from "vitest";
import { createDecoderGate } from "./create-decoder-gate.ts";

describe("createDecoderGate", () => {
  const { signal } = new AbortController();

  it("lets no more in than it has places", async () => {
    const gate = createDecoderGate(2);
    let inside = 0;
    let insideMax = 0;
    const work = async (): Promise<void> => {
      inside += 1;
      insideMax = Math.max(insideMax, inside);
      await new Promise(setImmediate);
      inside -= 1;
    };
    await Promise.all(Array.from({ length: 10 }, () => gate.run(signal, work)));
    expect(insideMax).toBe(2);
  });

  it("lets one in at a time of those that must be alone, beside others", async () => {
    const gate = createDecoderGate(2);
    const first = Promise.withResolvers<void>();
    let begun = 0;
    const alone = (): Promise<void> => {
      begun += 1;
      return first.promise;
    };
    const both = [
      gate.run(signal, alone, { alone: true }),
      gate.run(signal, alone, { alone: true }),
    ];
    expect(await gate.run(signal, async () => "beside")).toBe("beside");
    expect(begun).toBe(1);
    first.resolve();
    await Promise.all(both);
    expect(begun).toBe(2);
  });

  it("keeps the place of work that nobody waits for any more until it ends", async () => {
    const gate = createDecoderGate(1);
    const controller = new AbortController();
    const native = Promise.withResolvers<void>();
    const left = gate.run(controller.signal, () => native.promise);
    const next = gate.run(signal, async () => "next");
    await new Promise(setImmediate);
    controller.abort(new Error("hung up"));
    await expect(left).rejects.toThrow("hung up");
    expect(
      await Promise.race([next, new Promise((resolve) => setImmediate(resolve, "waits"))]),
    ).toBe("waits");
    native.resolve();
    expect(await next).toBe("next");
  });

  it("gives the place back when the wait for it is given up, and when work fails", async () => {
    const gate = createDecoderGate(1);
    const controller = new AbortController();
    const native = Promise.withResolvers<void>();
    const holding = gate.run(signal, () => native.promise);
    const waiting = gate.run(controller.signal, async () => "never", { alone: true });
    controller.abort(new Error("hung up"));
    await expect(waiting).rejects.toThrow("hung up");
    native.resolve();
    await holding;
    await expect(
      gate.run(signal, () => Promise.reject(new Error("broken")), { alone: true }),
    ).rejects.toThrow("broken");
    expect(await gate.run(signal, async () => "free", { alone: true })).toBe("free");
  });
});
