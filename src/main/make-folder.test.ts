import { mkdtemp, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { makeFolder } from "./make-folder.ts";

async function openScratch(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "limner-folder-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

describe("makeFolder", () => {
  it("makes what is missing, for the owner only, and leaves what is there", async () => {
    const folder = join(await openScratch(), "a", "b");
    await Promise.all([makeFolder(folder), makeFolder(folder)]);
    await makeFolder(folder);
    expect((await stat(folder)).mode & 0o777).toBe(0o700);
  });

  it("says what the system says where no folder can be", async () => {
    const scratch = await openScratch();
    await writeFile(join(scratch, "file"), "");
    await expect(makeFolder(join(scratch, "file", "below"))).rejects.toThrow("ENOTDIR");
  });

  it.runIf(process.platform === "linux")(
    "ends below a folder in which nothing can be made",
    async () => {
      await expect(makeFolder("/proc/limner/data")).rejects.toThrow("ENOENT");
    },
  );
});
