import type { Log } from "../../contract/log.ts";
import type { Migration } from "../migrations.ts";
import { NewerDatabaseError } from "../newer-database-error.ts";
import { copyDatabase } from "./copy-database.ts";
import { createSessionDatabase } from "./create-session-database.ts";
import { openSqliteConnection } from "./sqlite-connection.ts";
import type { SqliteConnection } from "./sqlite-connection.ts";

export interface MigrateOptions {
  readonly file: string;
  readonly migrations: readonly Migration[];
  readonly log: Log | undefined;
}

/**
 * Brings a file to the newest version that this program knows, and makes it if there is none. A file that
 * already held something is first copied to `{file}.version-{old}`. Each call takes all steps or none.
 */
export async function migrateSqlite(options: MigrateOptions): Promise<void> {
  const connection = openSqliteConnection(options.file, { readOnly: false });
  try {
    const version = readVersion(connection, options);
    if (version === options.migrations.length) return;
    if (version > 0) await copyBeside(connection, { file: options.file, version });
    await takeSteps(connection, options);
    options.log?.info("database-migrated", { from: version, to: options.migrations.length });
  } finally {
    connection.close();
  }
}

function readVersion(connection: SqliteConnection, { file, migrations }: MigrateOptions): number {
  const version = connection.readPragma("user_version");
  if (version <= migrations.length) return version;
  throw new NewerDatabaseError(
    `${file} was written by a newer Limner (version ${version}; this one knows ${migrations.length}): ` +
      `start the newer Limner, or put back the copy ${file}.version-${migrations.length} made before the upgrade.`,
  );
}

async function copyBeside(
  connection: SqliteConnection,
  { file, version }: { readonly file: string; readonly version: number },
): Promise<void> {
  await copyDatabase(connection, `${file}.version-${version}`);
}

async function takeSteps(connection: SqliteConnection, options: MigrateOptions): Promise<void> {
  const db = createSessionDatabase<unknown>((query) => connection.query(query));
  connection.run("begin immediate");
  try {
    // Read again under the lock: another process may have been faster.
    const version = readVersion(connection, options);
    for (const migration of options.migrations.slice(version)) await migration(db);
    connection.run(`pragma user_version = ${options.migrations.length}`);
    connection.run("commit");
  } catch (error) {
    if (connection.isInTransaction()) connection.run("rollback");
    throw error;
  }
}
