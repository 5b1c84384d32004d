import { setImmediate as nextTurn } from "node:timers/promises";
import { describe, expect, it } from "vitest";

import { openPixelGate } from "./open-pixel-gate.ts";

const never = new AbortController().signal;

/** Notes in `order` when its turn comes. */
async function queue(
  gate: ReturnType<typeof openPixelGate>,
  order: string[],
  entry: { name: string; pixels: number; signal?: AbortSignal },
): Promise<() => void> {
  const leave = await gate.enter(entry.pixels, entry.signal ?? never);
  order.push(entry.name);
  return leave;
}

describe("the gate of pictures", () => {
  it("lets small ones in together and large ones one at a time", async () => {
    const gate = openPixelGate(10);
    const order: string[] = [];
    const leaveFirst = await queue(gate, order, { name: "first", pixels: 4 });
    await queue(gate, order, { name: "second", pixels: 6 });
    const third = queue(gate, order, { name: "third", pixels: 4 });
    await nextTurn();
    expect(order).toEqual(["first", "second"]);
    leaveFirst();
    await third;
    expect(order).toEqual(["first", "second", "third"]);
  });

  it("keeps the order, so that a large one is not overtaken for ever", async () => {
    const gate = openPixelGate(10);
    const order: string[] = [];
    const leave = await queue(gate, order, { name: "first", pixels: 5 });
    const large = queue(gate, order, { name: "large", pixels: 9 });
    const small = queue(gate, order, { name: "small", pixels: 1 });
    await nextTurn();
    expect(order).toEqual(["first"]);
    leave();
    await Promise.all([large, small]);
    expect(order).toEqual(["first", "large", "small"]);
  });

  it("lets one that is larger than the bound in when nothing else is inside", async () => {
    const gate = openPixelGate(10);
    const leave = await gate.enter(40, never);
    const order: string[] = [];
    const next = queue(gate, order, { name: "next", pixels: 1 });
    await nextTurn();
    expect(order).toEqual([]);
    leave();
    leave();
    await next;
    expect(order).toEqual(["next"]);
  });

  it("forgets one that is withdrawn while it waits, and those behind it move up", async () => {
    const gate = openPixelGate(10);
    const order: string[] = [];
    await queue(gate, order, { name: "first", pixels: 8 });
    const stop = new AbortController();
    const large = queue(gate, order, { name: "large", pixels: 9, signal: stop.signal });
    const small = queue(gate, order, { name: "small", pixels: 2 });
    stop.abort(new Error("not wanted"));
    await expect(large).rejects.toThrow("not wanted");
    await small;
    expect(order).toEqual(["first", "small"]);
  });
});
