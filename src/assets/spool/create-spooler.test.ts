import { createHash } from "node:crypto";
import { mkdir, mkdtemp, readdir, readlink, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Fault } from "../../contract/fault.ts";
import type { Spool } from "../../contract/spool.ts";
import { createSpooler } from "./create-spooler.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "limner-spool-"));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

const tooLarge = (): Fault => new Fault("image_too_large", "The picture is larger than 10 bytes.");

async function readAll(spool: Spool): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of spool.read()) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

/** Open files of this process that lie in the folder. */
async function openFiles(): Promise<string[]> {
  const links = await Promise.all(
    (await readdir("/proc/self/fd")).map((fd) => readlink(`/proc/self/fd/${fd}`).catch(() => "")),
  );
  return links.filter((link) => link.startsWith(folder));
}

describe("createSpooler", () => {
  it("empties its folder and makes it ours alone", async () => {
    await writeFile(join(folder, "left-over"), "x");
    await mkdir(join(folder, "deep", "er"), { recursive: true });
    await createSpooler({ folder });
    expect(await readdir(folder)).toEqual([]);
    expect((await stat(folder)).mode & 0o777).toBe(0o700);
  });

  it("keeps what was written, with its length and SHA-256, and reads it as often as wanted", async () => {
    const spooler = await createSpooler({ folder });
    await using spool = await spooler.open({ bytesMax: 10, tooLarge });
    await spool.write(Buffer.from("hello"));
    await spool.write(Buffer.from("12345"));
    const sha256 = createHash("sha256").update("hello12345").digest("hex");
    expect(await spool.close()).toEqual({ bytes: 10, sha256 });
    expect(await spool.close()).toEqual({ bytes: 10, sha256 });
    expect(await readAll(spool)).toBe("hello12345");
    expect(await readAll(spool)).toBe("hello12345");
  });

  it("keeps the order of writes that were not waited for", async () => {
    const spooler = await createSpooler({ folder });
    await using spool = await spooler.open({ bytesMax: 1_000_000, tooLarge });
    const parts = Array.from({ length: 50 }, (_, index) => `part ${index};`.repeat(500));
    await Promise.all(parts.map((part) => spool.write(Buffer.from(part))));
    const { sha256 } = await spool.close();
    expect(await readAll(spool)).toBe(parts.join(""));
    expect(sha256).toBe(createHash("sha256").update(parts.join("")).digest("hex"));
  });

  it("keeps few bytes in memory, and goes on in a file where they become many", async () => {
    const spooler = await createSpooler({ folder });
    await using few = await spooler.open({ bytesMax: 1_000_000, tooLarge });
    await using many = await spooler.open({ bytesMax: 1_000_000, tooLarge });
    const page = Buffer.alloc(32 * 1024, 1);
    await few.write(page);
    // Whoever wrote may use its memory again at once.
    page.fill(2);
    for (let count = 0; count < 5; count += 1) await many.write(page);
    await few.close();
    await many.close();
    expect(few.content()).toEqual(Buffer.alloc(32 * 1024, 1));
    expect(many.content()).toBe(join(folder, (await readdir(folder))[0] ?? ""));
    expect(await readAll(many)).toBe(Buffer.alloc(5 * 32 * 1024, 2).toString());
  });

  it("keeps bytes that come one by one, in no more memory than a spool may have", async () => {
    const spooler = await createSpooler({ folder });
    await using spool = await spooler.open({ bytesMax: 1_000_000, tooLarge });
    for (let count = 0; count < 40_000; count += 1) {
      await spool.write(Uint8Array.of(count % 251));
      await spool.write(new Uint8Array());
    }
    const { sha256 } = await spool.close();
    const content = spool.content();
    expect(content).toHaveLength(40_000);
    expect(createHash("sha256").update(content).digest("hex")).toBe(sha256);
    expect((content as Uint8Array).buffer.byteLength).toBeLessThanOrEqual(64 * 1024);
  });

  it("throws the opener's fault once the bound is passed, and never ends as a whole file", async () => {
    const spooler = await createSpooler({ folder });
    await using spool = await spooler.open({ bytesMax: 10, tooLarge });
    await spool.write(Buffer.alloc(10));
    await expect(spool.write(Buffer.alloc(1))).rejects.toMatchObject({ code: "image_too_large" });
    await expect(spool.write(Buffer.alloc(0))).rejects.toMatchObject({ code: "image_too_large" });
    await expect(spool.close()).rejects.toMatchObject({ code: "image_too_large" });
  });

  it("removes the file and every handle, whatever happened before", async () => {
    const spooler = await createSpooler({ folder });
    {
      await using untouched = await spooler.open({ bytesMax: 10, tooLarge });
      await using failed = await spooler.open({ bytesMax: 10, tooLarge });
      await using read = await spooler.open({ bytesMax: 1_000_000, tooLarge });
      await expect(failed.write(Buffer.alloc(11))).rejects.toThrow();
      await read.write(Buffer.alloc(600_000));
      await read.close();
      for await (const chunk of read.read()) {
        expect(chunk.length).toBeLessThan(600_000);
        break;
      }
      await untouched.close();
    }
    expect(await readdir(folder)).toEqual([]);
    expect(await openFiles()).toEqual([]);
  });

  it("may be disposed of twice", async () => {
    const spooler = await createSpooler({ folder });
    const spool = await spooler.open({ bytesMax: 10, tooLarge });
    await spool[Symbol.asyncDispose]();
    await spool[Symbol.asyncDispose]();
    expect(await readdir(folder)).toEqual([]);
  });

  it("holds empty bytes", async () => {
    const spooler = await createSpooler({ folder });
    await using spool = await spooler.open({ bytesMax: 10, tooLarge });
    expect((await spool.close()).bytes).toBe(0);
    expect(await readAll(spool)).toBe("");
  });

  it("answers storage_unavailable when the folder is gone", async () => {
    const spooler = await createSpooler({ folder });
    await rm(folder, { recursive: true });
    await using spool = await spooler.open({ bytesMax: 1_000_000, tooLarge });
    await expect(spool.write(Buffer.alloc(100_000))).rejects.toMatchObject({
      code: "storage_unavailable",
    });
    await expect(spool.close()).rejects.toMatchObject({ code: "storage_unavailable" });
  });
});
