import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { MIGRATIONS } from "../migrations.ts";
import { migrateSqlite } from "../sqlite/migrate-sqlite.ts";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "limner-fifth-step-"));
});
afterEach(() => rm(folder, { recursive: true }));

describe("the fifth step of the tables", () => {
  it("of what was made before it, nothing is told that nobody has seen", async () => {
    const file = join(folder, "limner.db");
    await migrateSqlite({ file, migrations: MIGRATIONS.slice(0, 4), log: undefined });
    {
      using database = new DatabaseSync(file);
      database.exec("pragma foreign_keys = off");
      database.exec(
        `insert into keys (id, hash, prefix, name, account, budget_used_micros, disabled, created_at)
          values ('key_1', 'hash', 'sk-', 'old', 'acc_1', 0, 0, 1)`,
      );
      database.exec(
        `insert into generations
          (id, account, key, route, model, fingerprint, plan, state, attempt, crashes, hold_micros,
            stages, warnings, created_at, queued_at)
          values ('gen_1', 'acc_1', 'key_1', 'chat', 'm', 'f', '{}', 'running', 1, 0, 0, '[]', '[]', 1, 1)`,
      );
    }
    await migrateSqlite({ file, migrations: MIGRATIONS.slice(0, 5), log: undefined });
    using database = new DatabaseSync(file);
    const read = (query: string) => ({ ...database.prepare(query).get() });
    expect(read("select id, last_used_at from keys")).toEqual({ id: "key_1", last_used_at: null });
    expect(read("select id, client, started_at from generations")).toEqual({
      id: "gen_1",
      client: null,
      started_at: null,
    });
  });
});
