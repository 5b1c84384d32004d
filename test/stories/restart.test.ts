import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { sweepFiles } from "../../src/core/sweep-files.ts";
import { openDiskAssetStore } from "../../src/assets/disk/open-disk-asset-store.ts";
import { addAccount } from "../support/add-account.ts";
import { expectLedgerClean } from "../support/expect-ledger-clean.ts";
import { idOf, readRecord } from "../support/generation-record.ts";
import { openEchoHouse } from "../support/open-echo-house.ts";
import { TEST_KEY } from "../support/open-house.ts";
import { dataUrl, plainPicture } from "../support/test-pictures.ts";

const BODY = { model: "gpt-image-2-vip", prompt: "a kite", size: "256x256" };
const HOUR_MS = 60 * 60_000;
const bearer = { authorization: `Bearer ${TEST_KEY}` };

let dataDir = "";
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), "limner-restart-"));
});
afterEach(() => rm(dataDir, { recursive: true, force: true }));

async function storedFiles(): Promise<readonly string[]> {
  const entries = await readdir(join(dataDir, "pictures"), {
    recursive: true,
    withFileTypes: true,
  });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ name }) => name)
    .toSorted();
}

const read = async (url: string, headers: Record<string, string> = {}) => {
  const response = await fetch(url, { headers });
  return [response.status, Buffer.from(await response.arrayBuffer()).toString("base64")];
};

describe("a restart", () => {
  it("N1 leaves every record, picture, reference, balance and replay as it was", async () => {
    const image = dataUrl(await plainPicture(60, 40));
    const edit = { ...BODY, image, response_format: "url" };
    const retry = { "idempotency-key": "restart" };
    const look = async (house: Awaited<ReturnType<typeof openEchoHouse>>, id: string) => {
      const record = await readRecord(house, id);
      const picture = await read(record.pictures[0]?.url ?? "");
      const reference = await read(record.references[0]?.url ?? "", bearer);
      const account = await (await house.call("/v1/account")).json();
      const replay = await (await house.call("/v1/images/edits", edit, retry)).text();
      const small = await read(`${record.pictures[0]?.url}?w=160`);
      return JSON.stringify({ record, picture, reference, account, replay, small }).replaceAll(
        house.base,
        "",
      );
    };
    let id = "";
    let before = "";
    {
      await using house = await openEchoHouse({ dataDir });
      id = idOf(await house.call("/v1/images/edits", edit, retry));
      before = await look(house, id);
      expect(before).toContain('"succeeded"');
    }
    await using house = await openEchoHouse({ dataDir });
    expect(await look(house, id)).toBe(before);
    await expectLedgerClean(house);
  });
});

describe("the sweep of files", () => {
  it("N11 takes away the references of requests that were refused, and nothing that a record shows", async () => {
    await using house = await openEchoHouse({ dataDir });
    const image = dataUrl(await plainPicture(60, 40));
    const kept = await house.call("/v1/images/edits", { ...BODY, image });
    expect((await house.call(`/v1/generations/${idOf(kept)}`)).status).toBe(200);
    const needed = await storedFiles();
    expect(needed).toHaveLength(2);

    // The first look at the means passes, the admission of four pictures does not: their reference is left behind.
    const poor = await addAccount(house, { balanceMicros: 40_000 });
    const refused = await house.call("/v1/images/edits", { ...BODY, image, n: 4 }, poor.headers);
    expect(refused.status).toBe(429);
    expect(await storedFiles()).toHaveLength(3);

    await using store = await openDiskAssetStore({ folder: join(dataDir, "pictures") });
    const sweepAt = (now: number) =>
      sweepFiles(
        { records: house.house.records, store, clock: { now: () => now } },
        AbortSignal.timeout(10_000),
      );
    expect(await sweepAt(Date.now())).toBe(0);
    expect(await sweepAt(Date.now() + 2 * HOUR_MS)).toBe(1);
    expect(await storedFiles()).toEqual(needed);
    expect(await sweepAt(Date.now() + 1000 * HOUR_MS)).toBe(0);
    expect(await storedFiles()).toEqual(needed);
    const { pictures, references } = await readRecord(house, idOf(kept));
    expect((await read(pictures[0]?.url ?? ""))[0]).toBe(200);
    expect((await read(references[0]?.url ?? "", bearer))[0]).toBe(200);
  });

  it("N11 every file in the store has a row, whatever was asked", async () => {
    await using house = await openEchoHouse({ dataDir });
    const image = dataUrl(await plainPicture(60, 40));
    for (const prompt of ["a kite", "[echo:fail unknown]", "[echo:garbage]", "[echo:fail bug]"]) {
      await (await house.call("/v1/images/edits", { ...BODY, prompt, image, n: 2 })).text();
    }
    using database = new DatabaseSync(join(dataDir, "limner.db"), { readOnly: true });
    const rows = database
      .prepare("select name from assets")
      .all()
      .map(({ name }) => String(name));
    for (const file of await storedFiles()) {
      expect(rows).toContain(file);
    }
  });
});
