import { execFile } from "node:child_process";
import { mkdtemp, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it, onTestFinished } from "vitest";
import { createFolder } from "./create-folder.ts";

async function openRoot(): Promise<string> {
  const root = await realpath(await mkdtemp(join(tmpdir(), "limner-folder-")));
  onTestFinished(() => rm(root, { recursive: true }));
  return root;
}

describe("the folder of a caller", () => {
  it.skipIf(process.platform === "win32")("M9 a pipe is refused, and not waited for", async () => {
    const root = await openRoot();
    await promisify(execFile)("mkfifo", [join(root, "pipe.png")]);
    await expect(createFolder(root).readPicture("pipe.png", "mask")).rejects.toMatchObject({
      publicMessage: expect.stringContaining("is no file"),
    });
  });

  it("M9 a name that ends like a folder is refused before anything is drawn", async () => {
    const root = await openRoot();
    const wish = { saveAs: "kites/a.png/", overwrite: false, format: undefined, count: 2 };
    await expect(createFolder(root).plan(wish)).rejects.toMatchObject({ code: "invalid_request" });
  });
});
