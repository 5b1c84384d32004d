import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { MIGRATIONS } from "../migrations.ts";
import { migrateSqlite } from "../sqlite/migrate-sqlite.ts";
import { addFigures } from "./0006-figures.ts";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "limner-figures-step-"));
});
afterEach(() => rm(folder, { recursive: true }));

describe("the step that brings figures", () => {
  it("pictures of before that have other pixels than their plan are counted, and calls know their account", async () => {
    const file = join(folder, "limner.db");
    const before = MIGRATIONS.slice(0, MIGRATIONS.indexOf(addFigures));
    await migrateSqlite({ file, migrations: before, log: undefined });
    {
      using database = new DatabaseSync(file);
      database.exec("pragma foreign_keys = off");
      for (const [id, size] of [
        ["gen_1", "64x48"],
        ["gen_2", "48x64"],
      ]) {
        database.exec(
          `insert into generations
            (id, account, key, route, model, fingerprint, plan, state, attempt, crashes, hold_micros,
             stages, warnings, created_at, queued_at, finished_at, picture_count, size)
            values ('${id}', 'acc_1', 'key_1', 'chat', 'm', 'f', '{}', 'succeeded', 1, 0, 0, '[]', '[]', 1, 1, 2, 1, '${size}');
          insert into assets (name, account, generation, role, position, state, width, height, created_at)
            values ('${id}', 'acc_1', '${id}', 'output', 0, 'stored', 64, 48, 1);
          insert into calls (generation, number, attempt, channel, pictures, started_at, outcome)
            values ('${id}', 1, 1, 'a', '[0]', 1, 'answered');`,
        );
      }
    }
    await migrateSqlite({ file, migrations: [...before, addFigures], log: undefined });
    using database = new DatabaseSync(file);
    const rows = database
      .prepare(
        `select id, inexact_count, calls.account from generations join calls on generation = id order by id`,
      )
      .all();
    expect(rows.map((row) => ({ ...row }))).toEqual([
      { id: "gen_1", inexact_count: 0, account: "acc_1" },
      { id: "gen_2", inexact_count: 1, account: "acc_1" },
    ]);
  });
});
