import { PostgresQueryCompiler, sql } from "kysely";
import type { DataTypeNode } from "kysely";
import type { PoolClient } from "pg";
import type { Log } from "../../contract/log.ts";
import { MIGRATIONS, type Migration } from "../migrations.ts";
import { NewerDatabaseError } from "../newer-database-error.ts";
import { createCommitMarks } from "./commit-marks.ts";
import { createClientDatabase, createRunQuery } from "./create-session.ts";
import { openPool } from "./open-pool.ts";

/** A step over a large database takes its time, and so does waiting for another process that takes it. */
const STATEMENT_MS = 3_600_000;
const LOCK = "limner-migration";

export interface MigrateOptions {
  readonly url: string;
  readonly migrations?: readonly Migration[];
  readonly log?: Log | undefined;
}

/**
 * Brings a database to the newest version that this program knows, in one transaction: each call takes all steps or none.
 * Of several processes that begin at once one takes them, and the others wait for it.
 * Throws `NewerDatabaseError` for a database of a newer program.
 */
export async function migratePostgres(options: MigrateOptions): Promise<void> {
  const { url, migrations = MIGRATIONS, log } = options;
  await using pool = openPool({ url, connectionsMax: 1, statementMs: STATEMENT_MS, log });
  await pool.lend(async (client) => {
    await client.query("begin");
    try {
      const from = await takeSteps(client, migrations);
      await client.query("commit");
      if (from < migrations.length) log?.info("database-migrated", { from, to: migrations.length });
    } catch (error) {
      await client.query("rollback");
      throw error;
    }
  });
}

/** Returns the version before. */
async function takeSteps(client: PoolClient, migrations: readonly Migration[]): Promise<number> {
  const db = createClientDatabase<unknown>(createRunQuery(client), new BytewiseCompiler());
  // Another process may work at a step for longer than we wait for a row elsewhere.
  await sql`set local lock_timeout = 0`.execute(db);
  await sql`select pg_advisory_xact_lock(hashtextextended(${LOCK}, 0))`.execute(db);
  await sql`create table if not exists limner_version (version integer not null)`.execute(db);
  const { rows } = await sql<{ version: number }>`select version from limner_version`.execute(db);
  const version = rows[0]?.version ?? 0;
  if (version > migrations.length) {
    throw new NewerDatabaseError(
      `The database was written by a newer Limner (version ${version}; this one knows ${migrations.length}): start the newer Limner, or restore a backup from before the upgrade.`,
    );
  }
  if (version === migrations.length) return version;
  await createCommitMarks(db);
  for (const migration of migrations.slice(version)) await migration(db);
  await sql`delete from limner_version`.execute(db);
  await sql`insert into limner_version (version) values (${migrations.length})`.execute(db);
  return version;
}

/** Text is compared by its bytes, as SQLite does, whatever the database was created with. */
class BytewiseCompiler extends PostgresQueryCompiler {
  protected override visitDataType(node: DataTypeNode): void {
    super.visitDataType(node);
    if (node.dataType === "text") this.append(' collate "C"');
  }
}
