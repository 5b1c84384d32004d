import { describe, expect, it } from "vitest";
import type { AssetStore } from "../contract/asset-store.ts";
import { randomHex } from "../kit/random-hex.ts";
import { readAll } from "./read-all.ts";

/** Opens a fresh, empty store; the suite disposes of it. */
export type OpenAssetStore = () => Promise<AssetStore>;

const MIB = 1024 * 1024;

/** The promises of `contract/asset-store.ts`; every implementation's test file calls this first. */
export function assetStoreKeepsItsPromises(name: string, open: OpenAssetStore): void {
  describe(`${name}: storing`, () => storingKeepsItsPromises(open));
  describe(`${name}: reading`, () => readingKeepsItsPromises(open));
}

function storingKeepsItsPromises(open: OpenAssetStore): void {
  it("gives back the bytes that were put, and their number", async () => {
    await using store = await open();
    const bytes = patterned(3 * MIB);
    const stored = await put(store, randomHex(), bytes);
    expect(await store.size(stored)).toBe(bytes.length);
    expect((await readStored(store, stored))?.equals(bytes)).toBe(true);
  });

  it("keeps empty bytes as a name of size 0", async () => {
    await using store = await open();
    const stored = await put(store, randomHex(), Buffer.alloc(0));
    expect(await store.size(stored)).toBe(0);
    expect(await readStored(store, stored)).toEqual(Buffer.alloc(0));
  });

  it("does not keep a buffer that its source uses again", async () => {
    await using store = await open();
    const shared = Buffer.from("one!");
    const stored = randomHex();
    const chunks = async function* () {
      yield shared;
      shared.write("two!");
      yield shared;
    };
    await store.put(stored, chunks(), { signal: never() });
    expect((await readStored(store, stored))?.toString()).toBe("one!two!");
  });

  it("replaces the bytes of an existing name as a whole", async () => {
    await using store = await open();
    const stored = await put(store, randomHex(), patterned(MIB));
    await put(store, stored, Buffer.from("short"));
    expect((await readStored(store, stored))?.toString()).toBe("short");
  });

  it("ends with one whole version after several puts of one name at once", async () => {
    await using store = await open();
    const stored = randomHex();
    const versions = [1, 2, 3, 4].map((fill) => Buffer.alloc(MIB + fill, fill));
    await Promise.all(versions.map((version) => put(store, stored, version)));
    const found = await readStored(store, stored);
    expect(versions.some((version) => found?.equals(version))).toBe(true);
  });

  it("leaves no name after a put whose source fails half-way", async () => {
    await using store = await open();
    const stored = randomHex();
    const broken = async function* () {
      yield patterned(MIB);
      throw new Error("the line went dead");
    };
    await expect(store.put(stored, broken(), { signal: never() })).rejects.toThrow(
      "the line went dead",
    );
    expect(await store.size(stored)).toBeUndefined();
  });

  it("leaves no name after a put that is aborted half-way, even while its source is silent", async () => {
    await using store = await open();
    const stored = randomHex();
    const controller = new AbortController();
    const silent = async function* () {
      yield patterned(MIB);
      controller.abort(new Error("hung up"));
      await new Promise<never>(() => undefined);
    };
    await expect(store.put(stored, silent(), { signal: controller.signal })).rejects.toThrow(
      "hung up",
    );
    expect(await store.size(stored)).toBeUndefined();
  });

  it("does not begin a put whose signal has already fired", async () => {
    await using store = await open();
    const stored = randomHex();
    const signal = AbortSignal.abort(new Error("hung up"));
    await expect(store.put(stored, once(patterned(10)), { signal })).rejects.toThrow("hung up");
    expect(await store.size(stored)).toBeUndefined();
  });

  it("keeps the earlier bytes of a name when replacing them fails", async () => {
    await using store = await open();
    const stored = await put(store, randomHex(), Buffer.from("before"));
    const broken = async function* () {
      yield Buffer.from("af");
      throw new Error("the line went dead");
    };
    await expect(store.put(stored, broken(), { signal: never() })).rejects.toThrow(
      "the line went dead",
    );
    expect((await readStored(store, stored))?.toString()).toBe("before");
  });

  it("takes only names of 32 hexadecimal digits", async () => {
    await using store = await open();
    for (const wrong of [
      "",
      "../../../etc/passwd",
      `${randomHex()}.png`,
      randomHex().toUpperCase().replace(/^./, "A"),
    ]) {
      await expect(store.put(wrong, once(patterned(1)), { signal: never() })).rejects.toThrow(
        "32 hexadecimal digits",
      );
      await expect(store.size(wrong)).rejects.toThrow("32 hexadecimal digits");
      await expect(store.read(wrong)).rejects.toThrow("32 hexadecimal digits");
      await expect(store.delete(wrong)).rejects.toThrow("32 hexadecimal digits");
    }
  });

  it("says how much room is left, or that it cannot know", async () => {
    await using store = await open();
    const free = await store.freeBytes();
    expect(free === undefined || free > 0).toBe(true);
  });
}

function readingKeepsItsPromises(open: OpenAssetStore): void {
  it("reads a name that was never stored as undefined", async () => {
    await using store = await open();
    expect(await store.size(randomHex())).toBeUndefined();
    expect(await store.read(randomHex())).toBeUndefined();
  });

  it("gives exactly the range that was asked for, both ends included", async () => {
    await using store = await open();
    const bytes = patterned(MIB + 17);
    const stored = await put(store, randomHex(), bytes);
    const last = bytes.length - 1;
    for (const range of [
      [0, 0],
      [0, last],
      [last, last],
      [5, 300_000],
      [MIB - 1, MIB],
    ] as const) {
      const [start, end] = range;
      const found = await readStored(store, stored, { start, end });
      expect(found?.equals(bytes.subarray(start, end + 1))).toBe(true);
    }
  });

  it("refuses a range that does not lie within the bytes", async () => {
    await using store = await open();
    const stored = await put(store, randomHex(), Buffer.from("ten bytes!"));
    for (const [start, end] of [
      [0, 10],
      [10, 10],
      [5, 4],
      [-1, 3],
    ] as const) {
      await expect(store.read(stored, { start, end })).rejects.toThrow(RangeError);
    }
  });

  it("finishes a reading that began before the name was deleted", async () => {
    await using store = await open();
    const bytes = patterned(2 * MIB);
    const stored = await put(store, randomHex(), bytes);
    const chunks: Uint8Array[] = [];
    for await (const chunk of (await store.read(stored)) ?? []) {
      if (chunks.length === 0) await store.delete(stored);
      chunks.push(chunk);
    }
    expect(Buffer.concat(chunks).equals(bytes)).toBe(true);
    expect(await store.read(stored)).toBeUndefined();
  });

  it("finishes a reading that began before the name was replaced", async () => {
    await using store = await open();
    const bytes = patterned(2 * MIB);
    const stored = await put(store, randomHex(), bytes);
    const chunks: Uint8Array[] = [];
    for await (const chunk of (await store.read(stored)) ?? []) {
      if (chunks.length === 0) await put(store, stored, Buffer.from("newer"));
      chunks.push(chunk);
    }
    expect(Buffer.concat(chunks).equals(bytes)).toBe(true);
  });

  it("deletes a name once and again without complaint", async () => {
    await using store = await open();
    const stored = await put(store, randomHex(), patterned(10));
    await store.delete(stored);
    await store.delete(stored);
    await store.delete(randomHex());
    expect(await store.size(stored)).toBeUndefined();
  });

  it("may be stopped early, or never begun", async () => {
    await using store = await open();
    const stored = await put(store, randomHex(), patterned(2 * MIB));
    for await (const chunk of (await store.read(stored)) ?? []) {
      expect(chunk.length).toBeGreaterThan(0);
      break;
    }
    expect(await store.read(stored)).toBeDefined();
    await store.delete(stored);
    expect(await store.size(stored)).toBeUndefined();
  });
}

async function put(store: AssetStore, name: string, bytes: Uint8Array): Promise<string> {
  await store.put(name, once(bytes), { signal: never() });
  return name;
}

async function readStored(
  store: AssetStore,
  name: string,
  range?: { readonly start: number; readonly end: number },
): Promise<Buffer | undefined> {
  const found = await store.read(name, range);
  return found && (await readAll(found));
}

/** In several chunks of uneven lengths. */
async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += 100_003)
    yield bytes.subarray(start, start + 100_003);
}

function patterned(length: number): Buffer {
  const bytes = Buffer.alloc(length);
  for (let index = 0; index < length; index += 1) bytes[index] = (index * 31 + (index >> 8)) & 255;
  return bytes;
}

function never(): AbortSignal {
  return new AbortController().signal;
}
