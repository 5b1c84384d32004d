import { createHash } from "node:crypto";
import {
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  truncate,
  writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { picturePath } from "../../src/assets/disk/picture-path.ts";
import type { Manifest } from "../../src/main/backup/manifest.ts";
import { restoreBackup } from "../../src/main/backup/restore-backup.ts";
import { writeBackup } from "../../src/main/backup/write-backup.ts";
import { openRecords } from "../../src/main/open-records.ts";
import { OperatorError } from "../../src/main/operator-error.ts";
import { takeServeLock } from "../../src/records/sqlite/serve-lock.ts";
import { openEchoHouse } from "../support/open-echo-house.ts";
import { listRecords } from "../support/generation-record.ts";
import type { TestHouse } from "../support/open-house.ts";

const PATH = "/v1/images/generations";
const signal = new AbortController().signal;
let scratch: string;

beforeEach(async () => {
  scratch = await mkdtemp(join(tmpdir(), "limner-backup-"));
});
afterEach(async () => {
  await rm(scratch, { recursive: true, force: true });
});

const drawOne = (house: TestHouse, n: number) =>
  house.call(PATH, { model: "gpt-image-2-vip", prompt: `kite ${n}`, size: "256x256" });

/** Draws until it is told to stop; answers how many were drawn. */
function drawOnAndOn(house: TestHouse): { stop(): Promise<number> } {
  const over = new AbortController();
  const drawing = Promise.all(
    [1, 2, 3, 4].map(async (lane) => {
      let drawn = 0;
      while (!over.signal.aborted) {
        await drawOne(house, lane * 100_000 + drawn);
        drawn += 1;
      }
      return drawn;
    }),
  );
  return {
    async stop() {
      over.abort();
      return (await drawing).reduce((sum, drawn) => sum + drawn, 0);
    },
  };
}

/** Puts pictures where a version before this one had them: one folder deeper. */
async function deepen(pictures: string): Promise<void> {
  const paths = await readdir(pictures, { recursive: true });
  for (const path of paths.filter((each) => /[0-9a-f]{32}$/.test(each))) {
    const name = path.slice(-32);
    const inner = join(pictures, name.slice(0, 2), name.slice(2, 4));
    await mkdir(inner, { recursive: true });
    await rename(join(pictures, path), join(inner, name));
  }
}

const backUp = (house: { readonly dataDir: string }, folder: string, copies = false) =>
  writeBackup({ dataDir: house.dataDir, folder, copies, signal });

async function complaintOf(work: Promise<unknown>): Promise<string> {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(OperatorError);
  return error instanceof Error ? error.message : "";
}

describe("a backup", () => {
  it("N15 made while pictures are drawn holds one moment: every succeeded record has its pictures, and the ledger adds up", async () => {
    const [folder, dataDir] = [join(scratch, "backup"), join(scratch, "restored")];
    let manifest: Manifest;
    {
      await using house = await openEchoHouse();
      for (let n = 0; n < 5; n += 1) await drawOne(house, n);
      const drawing = drawOnAndOn(house);
      manifest = await backUp(house, folder);
      expect(await drawing.stop()).toBeGreaterThan(0);
      expect(manifest.pictures.count).toBeGreaterThanOrEqual(5);
      expect(manifest.pictures.missing).toEqual([]);
      expect((await listRecords(house)).length).toBeGreaterThanOrEqual(
        manifest.records.generations,
      );
    }
    const { audit } = await restoreBackup({ folder, dataDir, signal });
    expect(audit).toMatchObject({ findings: [], generations: manifest.records.generations });
    await using restored = await openEchoHouse({ dataDir });
    const records = (await listRecords(restored)).filter(({ state }) => state === "succeeded");
    expect(records.length).toBeGreaterThanOrEqual(5);
    for (const { pictures } of records) {
      const answer = await fetch(pictures[0]?.url ?? "");
      expect([answer.status, (await answer.arrayBuffer()).byteLength]).toEqual([
        200,
        pictures[0]?.bytes,
      ]);
    }
    expect((await drawOne(restored, 9)).status).toBe(200);
  });

  it("N15 that was broken off goes on where it was, and leaves no stranger behind", async () => {
    await using house = await openEchoHouse();
    for (let n = 0; n < 3; n += 1) await drawOne(house, n);
    const folder = join(scratch, "backup");
    const stopping = new AbortController();
    const broken = writeBackup({
      dataDir: house.dataDir,
      folder,
      copies: true,
      signal: stopping.signal,
      onProgress: ({ step }) => step === "pictures" && stopping.abort(new Error("broken off")),
    });
    await broken.catch(() => undefined);
    await rm(join(folder, "manifest.json"), { force: true });
    await writeFile(join(folder, "unfinished"), "");
    const stranger = picturePath(join(folder, "pictures"), "ab".repeat(16));
    await mkdir(join(stranger, ".."), { recursive: true });
    await writeFile(stranger, "x");
    expect(
      await complaintOf(restoreBackup({ folder, dataDir: join(scratch, "r"), signal })),
    ).toMatch(/never finished/);
    const manifest = await backUp(house, folder, true);
    expect(manifest.pictures.count).toBe(3);
    await expect(stat(stranger)).rejects.toThrow("ENOENT");
    expect((await readdir(folder)).toSorted()).toEqual(["limner.db", "manifest.json", "pictures"]);
  });

  it("N15 takes no folder that holds something, and no data folder without records", async () => {
    await using house = await openEchoHouse();
    const folder = join(scratch, "backup");
    await backUp(house, folder);
    expect(await complaintOf(backUp(house, folder))).toMatch(/already holds a backup; name a new/);
    expect(await complaintOf(backUp(house, house.dataDir))).toMatch(/is not empty/);
    expect(await complaintOf(backUp({ dataDir: scratch }, join(scratch, "b")))).toMatch(
      /no records in/,
    );
  });

  it("N15 is for the eyes of its owner only, also in a folder that others may look into", async () => {
    await using house = await openEchoHouse();
    await drawOne(house, 1);
    const folder = join(scratch, "backup");
    await mkdir(folder, { mode: 0o755 });
    await backUp(house, folder, true);
    const modeOf = async (name: string) => (await stat(join(folder, name))).mode & 0o777;
    expect(await modeOf("limner.db")).toBe(0o600);
    expect(await modeOf("pictures")).toBe(0o700);
  });

  it("N15 says which pictures the records name and nobody has", async () => {
    await using house = await openEchoHouse();
    await drawOne(house, 1);
    const url = (await listRecords(house))[0]?.pictures[0]?.url ?? "";
    const name = /images\/([0-9a-f]{32})/.exec(url)?.[1] ?? "";
    await rm(picturePath(join(house.dataDir, "pictures"), name));
    const folder = join(scratch, "backup");
    expect((await backUp(house, folder)).pictures).toMatchObject({ count: 0, missing: [name] });
    const { audit } = await restoreBackup({ folder, dataDir: join(scratch, "r"), signal });
    expect(audit.findings).toEqual([]);
  });
});

describe("a folder for a backup or a restore", () => {
  it("that cannot be made is said with what to do", async () => {
    await using house = await openEchoHouse();
    const file = join(scratch, "file");
    await writeFile(file, "");
    for (const folder of [file, join(file, "below")]) {
      expect(await complaintOf(backUp(house, folder))).toMatch(
        /cannot be used \(.*\); name one that can be written/,
      );
    }
    const folder = join(scratch, "backup");
    await backUp(house, folder);
    const dataDir = join(file, "below");
    expect(await complaintOf(restoreBackup({ folder, dataDir, signal }))).toMatch(
      /cannot be used \(.*\); it must be a folder that can be written/,
    );
  });
});

describe("a restore", () => {
  it("N15 takes pictures where an older version had put them, in the house and in the backup", async () => {
    const [folder, dataDir] = [join(scratch, "backup"), join(scratch, "restored")];
    {
      await using house = await openEchoHouse();
      for (let n = 0; n < 3; n += 1) await drawOne(house, n);
      await deepen(join(house.dataDir, "pictures"));
      expect((await backUp(house, folder)).pictures).toMatchObject({ count: 3, missing: [] });
    }
    await deepen(join(folder, "pictures"));
    await restoreBackup({ folder, dataDir, signal });
    await using restored = await openEchoHouse({ dataDir });
    for (const { pictures } of await listRecords(restored)) {
      expect((await fetch(pictures[0]?.url ?? "")).status).toBe(200);
    }
  });

  it("N15 refuses a backup that is not what was written", async () => {
    await using house = await openEchoHouse();
    await drawOne(house, 1);
    const [cut, changed] = [join(scratch, "cut"), join(scratch, "changed")];
    await backUp(house, cut, true);
    const [picture] = (await readdir(join(cut, "pictures"), { recursive: true })).filter((path) =>
      /[0-9a-f]{32}$/.test(path),
    );
    await truncate(join(cut, "pictures", picture ?? ""), 3);
    await backUp(house, changed, true);
    const bytes = await readFile(join(changed, "limner.db"));
    bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
    await writeFile(join(changed, "limner.db"), bytes);
    const dataDir = join(scratch, "restored");
    expect(await complaintOf(restoreBackup({ folder: cut, dataDir, signal }))).toMatch(
      /damaged: 1 of 1 pictures/,
    );
    expect(await complaintOf(restoreBackup({ folder: changed, dataDir, signal }))).toMatch(
      /limner.db is not the file that was written/,
    );
    expect(await complaintOf(restoreBackup({ folder: scratch, dataDir, signal }))).toMatch(
      /There is no backup/,
    );
    await expect(stat(dataDir)).rejects.toThrow("ENOENT");
  });

  it("N15 refuses records that name a picture outside, before it makes anything", async () => {
    await using house = await openEchoHouse();
    await drawOne(house, 1);
    const folder = join(scratch, "backup");
    await backUp(house, folder, true);
    const file = join(folder, "limner.db");
    {
      using database = new DatabaseSync(file);
      database.exec("update assets set name = '../x' || name, state = 'pending'");
    }
    const manifest = JSON.parse(await readFile(join(folder, "manifest.json"), "utf8")) as Manifest;
    const bytes = await readFile(file);
    const records = {
      ...manifest.records,
      bytes: bytes.length,
      sha256: createHash("sha256").update(bytes).digest("hex"),
    };
    const pictures = { ...manifest.pictures, count: 0 };
    await writeFile(
      join(folder, "manifest.json"),
      JSON.stringify({ ...manifest, records, pictures }),
    );
    const dataDir = join(scratch, "restored");
    expect(await complaintOf(restoreBackup({ folder, dataDir, signal }))).toMatch(
      /damaged: limner.db names a picture/,
    );
    await expect(stat(dataDir)).rejects.toThrow("ENOENT");
  });

  it("N15 that was broken off leaves a folder that is not served until it is finished", async () => {
    const folder = join(scratch, "backup");
    {
      await using house = await openEchoHouse();
      await drawOne(house, 1);
      await backUp(house, folder);
    }
    const dataDir = join(scratch, "restored");
    await mkdir(join(dataDir, "pictures"), { recursive: true });
    await writeFile(join(dataDir, "unfinished"), "");
    expect(await complaintOf(openEchoHouse({ dataDir }))).toMatch(
      /unfinished: .*Run "limner restore" again/,
    );
    expect(await readdir(dataDir)).not.toContain("limner.db");
    expect((await restoreBackup({ folder, dataDir, signal })).audit.findings).toEqual([]);
    await using house = await openEchoHouse({ dataDir });
    expect(await listRecords(house)).toHaveLength(1);
  });

  it("N15 is the only way into a backup: one that is opened as a data folder is refused, and stays whole", async () => {
    const folder = join(scratch, "backup");
    {
      await using house = await openEchoHouse();
      await drawOne(house, 1);
      await backUp(house, folder);
    }
    const refused = /is a backup.*Make a data folder of it with "limner restore/;
    expect(await complaintOf(openEchoHouse({ dataDir: folder }))).toMatch(refused);
    expect(await complaintOf(openRecords({ dataDir: folder }))).toMatch(refused);
    expect(
      await complaintOf(
        writeBackup({ dataDir: folder, folder: join(scratch, "another"), copies: true, signal }),
      ),
    ).toMatch(refused);
    const dataDir = join(scratch, "restored");
    expect((await restoreBackup({ folder, dataDir, signal })).audit.findings).toEqual([]);
  });

  it("N15 refuses a folder that is not empty, and one that is being served", async () => {
    await using house = await openEchoHouse();
    const folder = join(scratch, "backup");
    await backUp(house, folder);
    expect(await complaintOf(restoreBackup({ folder, dataDir: house.dataDir, signal }))).toMatch(
      /is not empty/,
    );
    const served = join(scratch, "served");
    await mkdir(served);
    await using _lock = await takeServeLock(served, { port: 4242 });
    expect(await complaintOf(restoreBackup({ folder, dataDir: served, signal }))).toMatch(
      /already served by another limner on port 4242/,
    );
  });
});
