import { tmpdir } from "node:os";
import { DatabaseSync } from "node:sqlite";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { addAccount } from "../support/add-account.ts";
import { expectLedgerClean } from "../support/expect-ledger-clean.ts";
import { idOf, readRecord } from "../support/generation-record.ts";
import { listStoredFiles } from "../support/list-stored-files.ts";
import { openEchoHouse } from "../support/open-echo-house.ts";
import type { TestHouse } from "../support/open-house.ts";
import { readFault } from "../support/read-fault.ts";
import { testConfig } from "../support/test-config.ts";
import { dataUrl, plainPicture } from "../support/test-pictures.ts";

const EDIT = {
  model: "gpt-image-2-vip",
  prompt: "make it blue",
  size: "256x256",
  image: dataUrl(await plainPicture(64, 64)),
};
const OFTEN = { keepingSweepMs: 20 };

/** As if every generation had ended so many days earlier. */
function letDaysPass({ dataDir }: TestHouse, days: number): void {
  const database = new DatabaseSync(join(dataDir, "limner.db"), { timeout: 5_000 });
  database.prepare("update generations set finished_at = finished_at - ?").run(days * 86_400_000);
  database.close();
}

/** Once the files of what has expired are gone too. */
async function untilStored(house: TestHouse, count: number): Promise<void> {
  await vi.waitFor(async () => expect(await listStoredFiles(house)).toHaveLength(count), 10_000);
}

describe("what is kept for its time", () => {
  it("N14 references go after 30 days, and the record says when", async () => {
    await using house = await openEchoHouse({ replacements: OFTEN });
    const id = idOf(await house.call("/v1/images/edits", EDIT));
    expect(await readRecord(house, id)).not.toHaveProperty("expired");
    letDaysPass(house, 31);
    await untilStored(house, 1);
    expect(await readRecord(house, id)).toMatchObject({
      references: [],
      pictures: [{ width: 256 }],
      prompt: "make it blue",
      expired: { references: expect.any(Number), pictures: null },
    });
    const gone = await house.call(`/v1/generations/${id}/references/1`);
    expect(await readFault(gone)).toMatchObject({ status: 404, code: "not_found" });
    letDaysPass(house, 10_000);
    expect((await fetch((await readRecord(house, id)).pictures[0]?.url ?? "")).status).toBe(200);
  });

  it("N14 pictures go when their model says so; a replay by key is told, and the money stays", async () => {
    await using house = await openEchoHouse({
      replacements: OFTEN,
      config: withResultsDays("gpt-image-2-vip", 7),
    });
    const headers = { "idempotency-key": "kept" };
    const id = idOf(await house.call("/v1/images/edits", EDIT, headers));
    const url = (await readRecord(house, id)).pictures[0]?.url ?? "";
    expect((await fetch(`${url}?w=160`)).status).toBe(200);
    letDaysPass(house, 8);
    await untilStored(house, 1);
    expect(await readRecord(house, id)).toMatchObject({
      state: "succeeded",
      pictures: [],
      references: [{ n: 1 }],
      expired: { pictures: expect.any(Number), references: null },
      cost: { amount_micros: 30_000 },
    });
    expect(await readFault(await fetch(url))).toMatchObject({ status: 404 });
    expect(await readFault(await house.call("/v1/images/edits", EDIT, headers))).toMatchObject({
      status: 410,
      code: "expired",
    });
    await expectLedgerClean(house);
  });

  it("N14 what the account says wins over the model", async () => {
    await using house = await openEchoHouse({
      replacements: OFTEN,
      config: withResultsDays("gpt-image-2-vip", 7),
    });
    const owner = await addAccount(house, { balanceMicros: 1_000_000 });
    const keeping = { resultsDays: null, referencesDays: 1 };
    await house.house.records.accounts.update(owner.id, { keeping });
    const id = idOf(await house.call("/v1/images/edits", EDIT, owner.headers));
    letDaysPass(house, 8);
    await untilStored(house, 1);
    expect(await readRecord(house, id, owner.headers)).toMatchObject({
      pictures: [{ width: 256 }],
      expired: { pictures: null },
    });
  });
});

function withResultsDays(id: string, resultsDays: number): object {
  const { models } = testConfig({ dataDir: tmpdir() });
  return {
    models: models.map((model) => ({
      ...model,
      channels: ["echo"],
      ...(model.id === id && { keeping: { resultsDays } }),
    })),
  };
}
