import { Readable } from "node:stream";
import { expect, it } from "vitest";
import { sweepFiles } from "../../src/core/sweep-files.ts";
import { openWorkbench } from "../support/open-workbench.ts";
import { scriptEngine } from "../support/script-engine.ts";

const FACTS = { width: 1, height: 1, bytes: 1, mediaType: "image/png", source: null, createdAt: 0 };

/** A house with so many references that nobody adopted, in a store that lets nobody delete some of them. */
async function openShelf(count: number, isLocked: (nth: number) => boolean) {
  const names = Array.from({ length: count }, (_, nth) => nth.toString(16).padStart(32, "0"));
  const told = { deletes: 0 };
  const bench = await openWorkbench({
    channels: [scriptEngine([])],
    store: (store) => ({
      ...store,
      delete(name) {
        told.deletes += 1;
        return isLocked(Number.parseInt(name, 16))
          ? Promise.reject(new Error("It is locked."))
          : store.delete(name);
      },
      [Symbol.asyncDispose]: () => store[Symbol.asyncDispose](),
    }),
  });
  const { records, store } = bench.parts;
  const { id: account } = await records.accounts.first();
  const { signal } = new AbortController();
  for (const [order, name] of names.entries()) {
    await records.assets.add({ ...FACTS, name, account, role: "input", order });
    await store.put(name, Readable.from([Buffer.from("x")]), { signal });
  }
  const findLeft = async () => {
    const rows = await records.assets.listSweepable({ pendingBefore: 1, limit: count });
    const sizes = await Promise.all(names.map((name) => store.size(name)));
    return { rows: rows.length, files: sizes.filter((size) => size !== undefined).length };
  };
  const sweep = () => sweepFiles(bench.parts, signal);
  return { sweep, findLeft, told, [Symbol.asyncDispose]: () => bench[Symbol.asyncDispose]() };
}

it("one file that cannot be deleted keeps no other one, and is told of", async () => {
  await using shelf = await openShelf(130, (nth) => nth === 0);
  await expect(shelf.sweep()).rejects.toThrow("It is locked.");
  expect(await shelf.findLeft()).toEqual({ rows: 1, files: 1 });
});

it("more files than one look finds that cannot be deleted keep no other one", async () => {
  await using shelf = await openShelf(260, (nth) => nth % 2 > 0 && nth < 220);
  await expect(shelf.sweep()).rejects.toThrow("It is locked.");
  expect(await shelf.findLeft()).toEqual({ rows: 110, files: 110 });
});

it("a store that deletes nothing is not asked for every file", async () => {
  await using shelf = await openShelf(130, () => true);
  await expect(shelf.sweep()).rejects.toThrow("It is locked.");
  expect(await shelf.findLeft()).toEqual({ rows: 130, files: 130 });
  expect(shelf.told.deletes).toBeLessThan(10);
});
