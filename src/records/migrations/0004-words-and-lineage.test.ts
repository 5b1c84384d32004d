import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { MIGRATIONS } from "../migrations.ts";
import { migrateSqlite } from "../sqlite/migrate-sqlite.ts";
import { openSqliteRecords } from "../sqlite/open-sqlite-records.ts";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "limner-fourth-step-"));
});
afterEach(() => rm(folder, { recursive: true }));

interface Earlier {
  readonly id: string;
  readonly prompt: string;
  readonly ownAssets?: readonly (string | null)[];
  readonly code?: string;
}

describe("the fourth step of the tables", () => {
  it("what was admitted before it is found by its words and its code, and has its story", async () => {
    const file = join(folder, "limner.db");
    await migrateSqlite({ file, migrations: MIGRATIONS.slice(0, 3), log: undefined });
    {
      using database = new DatabaseSync(file);
      database.exec("pragma foreign_keys = off");
      addPicture(database, { name: "own", account: "acc_1", generation: "gen_1" });
      addPicture(database, { name: "foreign", account: "acc_2", generation: "gen_9" });
      addGeneration(database, { id: "gen_1", prompt: "A Lighthouse" });
      addGeneration(database, {
        id: "gen_2",
        prompt: "Make it night",
        ownAssets: [null, "own", "foreign", "swept"],
        code: "no_channel",
      });
      addGeneration(database, { id: "gen_3", prompt: "" });
      for (let number = 10; number < 1_100; number += 1) {
        addGeneration(database, { id: `gen_${number}`, prompt: "one of many" });
      }
    }
    await using records = await openSqliteRecords({ file });
    const found = async (filter: object) => {
      const { data } = await records.generations.list({ account: "acc_1", limit: 9, ...filter });
      return data.map(({ id }) => id);
    };
    expect(await found({ words: ["lighthouse"] })).toEqual(["gen_1"]);
    expect(await found({ code: "no_channel" })).toEqual(["gen_2"]);
    expect(await found({ words: ["many"] })).toHaveLength(9);
    const story = await records.generations.story("gen_1", {});
    expect(story?.data.map(({ id }) => id)).toEqual(["gen_1", "gen_2"]);
    expect(story?.relations).toEqual([{ parent: "gen_1", child: "gen_2", n: 2 }]);
  });
});

function addGeneration(
  database: DatabaseSync,
  { id, prompt, ownAssets = [], code }: Earlier,
): void {
  const references = ownAssets.map((ownAsset, index) => ({ n: index + 1, ownAsset }));
  const error = code === undefined ? null : JSON.stringify({ code, message: "m", outcome: null });
  database
    .prepare(
      `insert into generations
        (id, account, key, route, model, fingerprint, plan, state, attempt, crashes, hold_micros, stages, warnings,
         created_at, queued_at, error, reference_count)
        values (?, 'acc_1', 'key_1', 'chat', 'm', 'f', ?, 'failed', 0, 0, 0, '[]', '[]', 1, 1, ?, ?)`,
    )
    .run(id, JSON.stringify({ prompt, references }), error, references.length);
}

function addPicture(
  database: DatabaseSync,
  { name, account, generation }: Readonly<Record<"name" | "account" | "generation", string>>,
): void {
  database
    .prepare(
      `insert into assets (name, account, generation, role, position, state, width, height, bytes, media_type, created_at)
        values (?, ?, ?, 'output', 0, 'stored', 1, 1, 1, 'image/png', 1)`,
    )
    .run(name, account, generation);
}
