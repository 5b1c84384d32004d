import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { sql } from "kysely";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Migration } from "../migrations.ts";
import { NewerDatabaseError } from "../newer-database-error.ts";
import { migrateSqlite } from "./migrate-sqlite.ts";

const makeWords: Migration = async (db) =>
  void (await sql`create table words (word text)`.execute(db));
const makeTones: Migration = async (db) =>
  void (await sql`alter table words add column tone text`.execute(db));

let folder = "";
let file = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "limner-migrate-"));
  file = join(folder, "it's here.db");
});

afterEach(() => rm(folder, { recursive: true }));

describe("migrateSqlite", () => {
  it("a new file takes every step and needs no copy", async () => {
    await migrate([makeWords, makeTones]);
    expect(readAll(file, "pragma user_version")).toEqual([{ user_version: 2 }]);
    expect(readAll(file, "select word, tone from words")).toEqual([]);
    expect((await readdir(folder)).filter((name) => name.includes("version"))).toEqual([]);
  });

  it("N10 before a step an existing file is copied beside it, with what stands only in the write-ahead log", async () => {
    await migrate([makeWords]);
    using writer = new DatabaseSync(file);
    writer.exec("pragma wal_autocheckpoint = 0; insert into words values ('only in the log')");
    await migrate([makeWords, makeTones]);
    expect(readAll(`${file}.version-1`, "select * from words")).toEqual([
      { word: "only in the log" },
    ]);
    expect(readAll(file, "select * from words")).toEqual([{ word: "only in the log", tone: null }]);
  });

  it("a file that is up to date is neither copied nor changed", async () => {
    await migrate([makeWords]);
    await migrate([makeWords]);
    expect((await readdir(folder)).filter((name) => name.includes("version"))).toEqual([]);
  });

  it("a step that fails leaves the file at its old version, and the next try makes a fresh copy", async () => {
    await migrate([makeWords]);
    const fail: Migration = async (db) => {
      await makeTones(db);
      throw new Error("the step broke");
    };
    await expect(migrate([makeWords, fail])).rejects.toThrow("the step broke");
    using writer = new DatabaseSync(file);
    writer.exec("insert into words (word) values ('written since')");
    await migrate([makeWords, makeTones]);
    expect(readAll(`${file}.version-1`, "select * from words")).toEqual([
      { word: "written since" },
    ]);
  });

  it("N10 a newer file is refused in one line that says what to do, and stays as it is", async () => {
    await migrate([makeWords, makeTones]);
    const refusal = await migrate([makeWords]).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(NewerDatabaseError);
    expect(refusal).toMatchObject({
      message: expect.stringMatching(/^[^\n]*newer Limner \(version 2; .* 1\)[^\n]*$/),
    });
    expect(readAll(file, "pragma user_version")).toEqual([{ user_version: 2 }]);
  });
});

function migrate(migrations: readonly Migration[]): Promise<void> {
  return migrateSqlite({ file, migrations, log: undefined });
}

function readAll(path: string, statement: string): unknown {
  using database = new DatabaseSync(path);
  return database
    .prepare(statement)
    .all()
    .map((row) => ({ ...row }));
}
