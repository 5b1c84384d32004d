import { describe, expect, it } from "vitest";
import { assetStoreKeepsItsPromises } from "../../conformance/asset-store.ts";
import { randomHex } from "../../kit/random-hex.ts";
import { createMemoryAssetStore } from "./create-memory-asset-store.ts";

assetStoreKeepsItsPromises("memory", async () => createMemoryAssetStore());
assetStoreKeepsItsPromises("memory with a bound", async () =>
  createMemoryAssetStore({ bytesMax: 64 * 1024 * 1024 }),
);

async function* bytes(length: number): AsyncGenerator<Uint8Array> {
  yield Buffer.alloc(length);
}

describe("createMemoryAssetStore", () => {
  const { signal } = new AbortController();

  it("answers storage_unavailable beyond its bound, and gives the room back on deletion", async () => {
    const store = createMemoryAssetStore({ bytesMax: 10 });
    const name = randomHex();
    await store.put(name, bytes(6), { signal });
    await expect(store.put(randomHex(), bytes(6), { signal })).rejects.toMatchObject({
      code: "storage_unavailable",
    });
    expect(await store.freeBytes()).toBe(4);
    await store.delete(name);
    expect(await store.freeBytes()).toBe(10);
    await store.put(randomHex(), bytes(10), { signal });
    expect(await store.freeBytes()).toBe(0);
  });
});
