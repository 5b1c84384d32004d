import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { migrateSqlite } from "../sqlite/migrate-sqlite.ts";
import { MIGRATIONS } from "../migrations.ts";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "limner-second-step-"));
});
afterEach(() => rm(folder, { recursive: true }));

describe("the second step of the tables", () => {
  it("what was admitted before it is found by mode and size afterwards, and its references are counted", async () => {
    const file = join(folder, "limner.db");
    await migrateSqlite({ file, migrations: MIGRATIONS.slice(0, 1), log: undefined });
    {
      using database = new DatabaseSync(file);
      database.exec("pragma foreign_keys = off");
      const size = { width: 2048, height: 1152 };
      const plan = { mode: "edit", size, references: [{ n: 1 }], mask: { n: 0 } };
      database
        .prepare(
          `insert into generations
            (id, account, key, route, model, fingerprint, plan, state, attempt, crashes, hold_micros,
             stages, warnings, created_at, queued_at)
            values ('gen_1', 'acc_1', 'key_1', 'chat', 'm', 'f', ?, 'queued', 0, 0, 0, '[]', '[]', 1, 1)`,
        )
        .run(JSON.stringify(plan));
    }
    await migrateSqlite({ file, migrations: MIGRATIONS.slice(0, 2), log: undefined });
    using database = new DatabaseSync(file);
    expect({
      ...database.prepare("select id, mode, size, reference_count from generations").get(),
    }).toEqual({
      id: "gen_1",
      mode: "edit",
      size: "2048x1152",
      reference_count: 2,
    });
  });
});
