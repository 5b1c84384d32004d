import { DatabaseSync } from "node:sqlite";
import type { SQLInputValue, StatementSync } from "node:sqlite";
import type { CompiledQuery, QueryResult } from "kysely";

/** Lists of values make statements of many lengths; beyond this the oldest are prepared anew. */
const STATEMENTS_MAX = 400;
const BUSY_TIMEOUT_MS = 5_000;

export interface SqliteConnection {
  /** For one statement without parameters and answers, such as `begin`. */
  run(statement: string): void;
  query<Row>(query: CompiledQuery): QueryResult<Row>;
  /** A whole number that a pragma holds. */
  readPragma(name: string): number;
  isInTransaction(): boolean;
  close(): void;
}

interface ConnectionOptions {
  readonly readOnly: boolean;
  /**
   * `full`, unless told: a commit has synced the write-ahead log and survives a power cut. `normal`: it survives the end of the
   * process, and a power cut once `createLogSync` has synced the log; checkpoints sync both files in any case.
   */
  readonly synchronous?: "full" | "normal";
}

/**
 * Opens a file for one purpose; prepared statements are kept.
 */
export function openSqliteConnection(file: string, options: ConnectionOptions): SqliteConnection {
  const database = new DatabaseSync(file, { readOnly: options.readOnly, timeout: BUSY_TIMEOUT_MS });
  if (!options.readOnly) {
    database.exec("pragma journal_mode = wal");
    database.exec(`pragma synchronous = ${options.synchronous ?? "full"}`);
    // 64 MiB; with SQLite's own 2 a large database reads its indexes from the system again and again.
    database.exec("pragma cache_size = -65536");
    // 16 MiB of log before it is written into the file: a page that changes often is written once for many commits.
    database.exec("pragma wal_autocheckpoint = 4096");
  }
  const prepare = createStatementCache(database);
  return {
    run: (statement) => void prepare(statement).statement.run(),
    query: (query) => runPrepared(prepare(query.sql), query.parameters),
    readPragma: (name) => Number(database.prepare(`pragma ${name}`).get()?.[name]),
    isInTransaction: () => database.isTransaction,
    close: () => database.close(),
  };
}

interface PreparedStatement {
  readonly statement: StatementSync;
  readonly hasRows: boolean;
}

function createStatementCache(database: DatabaseSync): (text: string) => PreparedStatement {
  const cache = new Map<string, PreparedStatement>();
  return (text) => {
    const known = cache.get(text);
    if (known) return known;
    const statement = database.prepare(text);
    const prepared = { statement, hasRows: statement.columns().length > 0 };
    cache.set(text, prepared);
    const oldest = cache.size > STATEMENTS_MAX ? cache.keys().next().value : undefined;
    if (oldest !== undefined) cache.delete(oldest);
    return prepared;
  };
}

function runPrepared<Row>(
  { statement, hasRows }: PreparedStatement,
  parameters: readonly unknown[],
): QueryResult<Row> {
  // `tables.ts` has no column whose values SQLite could not bind; anything else is refused by `run` and `all`.
  const values = parameters as readonly SQLInputValue[];
  // What a row looks like is known only to Kysely, which built the statement.
  if (hasRows) return { rows: statement.all(...values) as Row[] };
  return { rows: [], numAffectedRows: BigInt(statement.run(...values).changes) };
}
