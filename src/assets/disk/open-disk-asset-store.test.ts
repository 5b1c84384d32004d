import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, readdir, readlink, rename, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { assetStoreKeepsItsPromises } from "../../conformance/asset-store.ts";
import { randomHex } from "../../kit/random-hex.ts";
import { openDiskAssetStore } from "./open-disk-asset-store.ts";

let root: string;
let stores = 0;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "limner-assets-"));
});
afterEach(async () => {
  await rm(root, { recursive: true, force: true });
});

assetStoreKeepsItsPromises("disk", () =>
  openDiskAssetStore({ folder: join(root, `store-${(stores += 1)}`) }),
);

const { signal } = new AbortController();

async function* bytes(length: number): AsyncGenerator<Uint8Array> {
  yield Buffer.alloc(length, 7);
}

async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => entry.name);
}

async function openFiles(): Promise<string[]> {
  const links = await Promise.all(
    (await readdir("/proc/self/fd")).map((fd) => readlink(`/proc/self/fd/${fd}`).catch(() => "")),
  );
  return links.filter((link) => link.startsWith(root));
}

describe("openDiskAssetStore", () => {
  it("spreads names over folders by their first two digits", async () => {
    await using store = await openDiskAssetStore({ folder: root });
    const name = randomHex();
    await store.put(name, bytes(5), { signal });
    const { size } = await stat(join(root, name.slice(0, 2), name));
    expect(size).toBe(5);
  });

  it("brings a folder of an older version to one level, also one that was left half done", async () => {
    const [early, late] = ["ab12", "ab34"].map((start) => start + randomHex().slice(4));
    for (const name of [early, late]) {
      const inner = join(root, "ab", String(name).slice(2, 4));
      await mkdir(inner, { recursive: true });
      await writeFile(join(inner, String(name)), "old");
    }
    await rename(join(root, "ab", "12", String(early)), join(root, "ab", String(early)));
    await using store = await openDiskAssetStore({ folder: root });
    expect(await store.size(String(early))).toBe(3);
    expect(await store.size(String(late))).toBe(3);
    expect((await readdir(join(root, "ab"))).toSorted()).toEqual([early, late]);
  });

  it("finds what an earlier opening stored, and removes what it left unfinished", async () => {
    const name = randomHex();
    {
      await using store = await openDiskAssetStore({ folder: root });
      await store.put(name, bytes(5), { signal });
    }
    await writeFile(join(root, "incoming", `${randomHex()}-0123456789abcdef`), "half");
    await using store = await openDiskAssetStore({ folder: root });
    expect(await store.size(name)).toBe(5);
    expect(await listFiles(root)).toEqual([name]);
  });

  it("leaves no file behind after a put that failed", async () => {
    await using store = await openDiskAssetStore({ folder: root });
    const broken = async function* () {
      yield Buffer.alloc(1000);
      throw new Error("the line went dead");
    };
    await expect(store.put(randomHex(), broken(), { signal })).rejects.toThrow(
      "the line went dead",
    );
    expect(await listFiles(root)).toEqual([]);
  });

  it("holds no file open after readings that were stopped early or never begun", async () => {
    await using store = await openDiskAssetStore({ folder: root });
    const name = randomHex();
    await store.put(name, bytes(2_000_000), { signal });
    for await (const chunk of (await store.read(name)) ?? []) {
      expect(chunk.length).toBeGreaterThan(0);
      break;
    }
    await store.read(name);
    expect(await openFiles()).toEqual([]);
  });

  it("answers not_found when the name goes between read and the first byte", async () => {
    await using store = await openDiskAssetStore({ folder: root });
    const name = randomHex();
    await store.put(name, bytes(10), { signal });
    const reading = (await store.read(name))?.[Symbol.asyncIterator]();
    await store.delete(name);
    await expect(reading?.next()).rejects.toMatchObject({ code: "not_found" });
  });

  it("answers storage_unavailable when the medium refuses", async () => {
    await using store = await openDiskAssetStore({ folder: join(root, "gone") });
    await rm(join(root, "gone"), { recursive: true });
    await expect(store.put(randomHex(), bytes(10), { signal })).rejects.toMatchObject({
      code: "storage_unavailable",
    });
    await expect(store.freeBytes()).rejects.toMatchObject({ code: "storage_unavailable" });
    await writeFile(join(root, "file"), "");
    await expect(openDiskAssetStore({ folder: join(root, "file") })).rejects.toMatchObject({
      code: "storage_unavailable",
    });
  });

  it("holds nothing under the name, and no left-over, after kill -9 in the middle of a put", async () => {
    const name = randomHex();
    const child = spawn(
      process.execPath,
      [join(import.meta.dirname, "__fixtures__", "put-for-ever.ts"), root, name],
      {
        stdio: ["ignore", "pipe", "inherit"],
      },
    );
    await once(child.stdout, "data");
    expect(await listFiles(join(root, "incoming"))).toHaveLength(1);
    child.kill("SIGKILL");
    await once(child, "exit");
    await using store = await openDiskAssetStore({ folder: root });
    expect(await store.size(name)).toBeUndefined();
    expect(await listFiles(root)).toEqual([]);
  });
});
