import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readServeFacts } from "./read-serve-facts.ts";
import { FolderServedError, takeServeLock } from "./serve-lock.ts";

const HOLD_THE_LOCK = `
  const { takeServeLock } = await import(${JSON.stringify(new URL("./serve-lock.ts", import.meta.url).href)});
  await takeServeLock(process.argv[1], { port: 4242 });
  process.stdout.write("held\\n");
  setInterval(() => {}, 60_000);
`;

let folder = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "limner-lock-"));
});

afterEach(() => rm(folder, { recursive: true }));

describe("takeServeLock", () => {
  it("N8 a second server is refused in one line that names folder and port", async () => {
    await using _lock = await takeServeLock(folder, { port: 4321 });
    const refusal = await takeServeLock(folder, { port: 5000 }).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(FolderServedError);
    expect(refusal).toMatchObject({ message: expect.stringMatching(/^[^\n]*port 4321[^\n]*$/) });
    expect(refusal).toMatchObject({ message: expect.stringContaining(folder) });
  });

  it("what the holder says of itself is read while it is held, and is gone afterwards", async () => {
    const lock = await takeServeLock(folder, { port: 4321 });
    expect(await readServeFacts(folder)).toEqual({ port: 4321 });
    await lock[Symbol.asyncDispose]();
    expect(await readServeFacts(folder)).toBeUndefined();
  });

  it("what the holder says anew is what others read", async () => {
    await using lock = await takeServeLock(folder, { port: 0 });
    await lock.publish({ port: 50_123 });
    expect(await readServeFacts(folder)).toEqual({ port: 50_123 });
  });

  it("a lock that was given back can be taken again", async () => {
    const first = await takeServeLock(folder, { port: 1 });
    await first[Symbol.asyncDispose]();
    await using _second = await takeServeLock(folder, { port: 2 });
    expect(await readServeFacts(folder)).toEqual({ port: 2 });
  });

  it("N8 the lock of another process holds, and is free as soon as that process is killed", async () => {
    const child = spawn(
      process.execPath,
      ["--input-type=module", "--eval", HOLD_THE_LOCK, folder],
      {
        stdio: ["ignore", "pipe", "inherit"],
      },
    );
    await once(child.stdout, "data");
    await expect(takeServeLock(folder, { port: 1 })).rejects.toThrow("4242");
    child.kill("SIGKILL");
    await once(child, "exit");
    await using _lock = await takeServeLock(folder, { port: 1 });
    expect(await readServeFacts(folder)).toEqual({ port: 1 });
  });

  it("a holder whose facts cannot be read yet is said to be starting", async () => {
    await using _lock = await takeServeLock(folder, { port: 1 });
    await writeFile(join(folder, "serve.json"), '{"po');
    await expect(takeServeLock(folder, { port: 2 })).rejects.toThrow("just starting");
  });
});
