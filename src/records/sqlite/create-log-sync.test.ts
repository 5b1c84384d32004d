import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createLogSync } from "./create-log-sync.ts";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "limner-log-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe("createLogSync", () => {
  it("syncs the log as often as asked", async () => {
    await writeFile(join(folder, "limner.db-wal"), "frames");
    await using log = createLogSync(join(folder, "limner.db-wal"));
    await log.sync();
    await log.sync();
    expect(() => log.check()).not.toThrow();
  });

  it("lets nothing be written any more once a sync has failed", async () => {
    await using log = createLogSync(join(folder, "gone", "limner.db-wal"));
    expect(() => log.check()).not.toThrow();
    await expect(log.sync()).rejects.toMatchObject({ code: "storage_unavailable" });
    expect(() => log.check()).toThrow("start it again");
  });
});
