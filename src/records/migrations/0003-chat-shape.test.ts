import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { MIGRATIONS } from "../migrations.ts";
import { migrateSqlite } from "../sqlite/migrate-sqlite.ts";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "limner-third-step-"));
});
afterEach(() => rm(folder, { recursive: true }));

describe("the third step of the tables", () => {
  it("a key that was made before it is left to the model and to the signs of the caller", async () => {
    const file = join(folder, "limner.db");
    await migrateSqlite({ file, migrations: MIGRATIONS.slice(0, 2), log: undefined });
    {
      using database = new DatabaseSync(file);
      database.exec("pragma foreign_keys = off");
      database.exec(
        `insert into keys (id, hash, prefix, name, account, budget_used_micros, disabled, created_at)
          values ('key_1', 'hash', 'sk-', 'old', 'acc_1', 0, 0, 1)`,
      );
    }
    await migrateSqlite({ file, migrations: MIGRATIONS.slice(0, 3), log: undefined });
    using database = new DatabaseSync(file);
    expect({ ...database.prepare("select id, chat_shape from keys").get() }).toEqual({
      id: "key_1",
      chat_shape: "auto",
    });
  });
});
