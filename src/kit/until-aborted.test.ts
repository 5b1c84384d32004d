import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { untilAborted } from "./until-aborted.ts";

async function* numbers(onEnd: () => void): AsyncGenerator<number> {
  try {
    yield 1;
    yield 2;
  } finally {
    onEnd();
  }
}

describe("untilAborted", () => {
  it("passes every item on", async () => {
    const seen: number[] = [];
    for await (const item of untilAborted(
      numbers(() => undefined),
      new AbortController().signal,
    ))
      seen.push(item);
    expect(seen).toEqual([1, 2]);
  });

  it("ends the wait for an item that never comes", async () => {
    const controller = new AbortController();
    const silent: AsyncIterable<number> = {
      [Symbol.asyncIterator]: () => ({
        next: () => {
          queueMicrotask(() => controller.abort(new Error("enough")));
          return new Promise<never>(() => undefined);
        },
      }),
    };
    const next = untilAborted(silent, controller.signal).next();
    await expect(next).rejects.toThrow("enough");
  });

  it("ends the source when the reader stops early", async () => {
    let ended = false;
    const source = numbers(() => {
      ended = true;
    });
    for await (const item of untilAborted(source, new AbortController().signal)) {
      expect(item).toBe(1);
      break;
    }
    expect(ended).toBe(true);
  });

  it("ends the source when the signal fires between two items", async () => {
    const controller = new AbortController();
    const ended = Promise.withResolvers<string>();
    const items = untilAborted(
      numbers(() => ended.resolve("ended")),
      controller.signal,
    );
    await items.next();
    controller.abort(new Error("enough"));
    await expect(items.next()).rejects.toThrow("enough");
    expect(await ended.promise).toBe("ended");
  });

  it("keeps nothing of the items that it has handed on", async () => {
    const held: WeakRef<object>[] = [];
    async function* objects(): AsyncGenerator<object> {
      for (let count = 0; count < 200; count += 1) {
        const item = { count };
        held.push(new WeakRef(item));
        yield item;
        await new Promise(setImmediate);
      }
    }
    setFlagsFromString("--expose-gc");
    const collect = runInNewContext("gc") as () => void;
    const items = untilAborted(objects(), new AbortController().signal);
    for (let taken = 0; taken < 200; taken += 1) await items.next();
    await new Promise(setImmediate);
    collect();
    const alive = held.filter((item) => item.deref() !== undefined).length;
    expect(alive).toBeLessThan(20);
    await items.return(undefined);
  });
});
