import { describe, expect, it } from "vitest";
import { mapLimited } from "./map-limited.ts";

describe("mapLimited", () => {
  it("answers in the order of the items, whatever order they end in", async () => {
    const gates = [1, 2, 3].map(() => Promise.withResolvers<void>());
    const done = mapLimited([0, 1, 2], 3, async (index) => {
      await gates[index]?.promise;
      return index * 10;
    });
    for (const gate of gates.toReversed()) {
      gate.resolve();
    }
    expect(await done).toEqual([0, 10, 20]);
  });

  it("has at most as many under way as it may", async () => {
    let underWay = 0;
    let most = 0;
    await mapLimited(
      Array.from({ length: 20 }, (_, index) => index),
      3,
      async () => {
        underWay += 1;
        most = Math.max(most, underWay);
        await Promise.resolve();
        underWay -= 1;
      },
    );
    expect(most).toBe(3);
  });

  it("begins nothing after a failure, and throws when everything under way has ended", async () => {
    const begun: number[] = [];
    const slow = Promise.withResolvers<void>();
    let slowEnded = false;
    const failing = mapLimited([0, 1, 2, 3], 2, async (index) => {
      begun.push(index);
      if (index === 0) {
        await slow.promise;
        slowEnded = true;
        return;
      }
      slow.resolve();
      throw new Error(`item ${index}`);
    });
    await expect(failing).rejects.toThrow("item 1");
    expect(begun).toEqual([0, 1]);
    expect(slowEnded).toBe(true);
  });
});
