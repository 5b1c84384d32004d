import { Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler, sql } from "kysely";
import type { CompiledQuery, QueryResult } from "kysely";
import type { PoolClient } from "pg";
import { createSessionDriver, type RunQuery } from "../create-session-driver.ts";
import type { Locks, Session } from "../database.ts";
import type { Tables } from "../tables.ts";
import { toConnectionLoss } from "./connection-lost-error.ts";
import { nameStatement } from "./name-statement.ts";

/** Of the statement and not of the moment, so that an index can be used for what is compared with it. */
const SERVER_NOW = sql<number>`cast(floor(extract(epoch from statement_timestamp()) * 1000) as bigint)`;

interface OpenSession {
  readonly session: Session;
  /** Whether the unit has changed anything. */
  hasWritten(): boolean;
  close(): void;
}

interface SessionOptions {
  readonly clock: (() => number) | undefined;
  readonly queriesMax?: number;
}

/** Told of every statement. */
interface Watch {
  before(): void;
  after(mayHaveWritten: boolean): void;
}

/** What a query within such a one has written, its answer does not tell. */
const MAY_WRITE_WITHIN = /^\s*with\b/i;

const NOBODY: Watch = { before: () => {}, after: () => {} };

/** A unit's own session on a connection; once it is closed, no query of that unit reaches the connection any more. */
export function createSession(
  client: PoolClient,
  { clock, queriesMax = Infinity }: SessionOptions,
): OpenSession {
  let open = true;
  let written = false;
  let queries = 0;
  const watch: Watch = {
    before() {
      if (!open) throw new Error("A query came after its unit had ended.");
      queries += 1;
      if (queries > queriesMax) throw new Error("A unit of one query has asked for another.");
    },
    after(mayHaveWritten) {
      written ||= mayHaveWritten;
    },
  };
  const runQuery = createRunQuery(client, watch);
  const db = createClientDatabase<Tables>(runQuery, new PostgresQueryCompiler());
  const now = clock ? sql<number>`cast(${clock()} as bigint)` : SERVER_NOW;
  return {
    session: {
      db,
      now,
      locks: createLocks(db, runQuery),
      // The result has the shape that the queries say; TypeScript cannot follow a tuple through `map`.
      sendAll: (all) => Promise.all(all.map((query) => runQuery(query))) as never,
    },
    hasWritten: () => written,
    close: () => {
      open = false;
    },
  };
}

/** Sends a statement to the connection before it returns, so that statements run in the order of the calls. */
export function createRunQuery(client: PoolClient, watch: Watch = NOBODY): RunQuery {
  return async <Row>(query: CompiledQuery): Promise<QueryResult<Row>> => {
    watch.before();
    const result = await runOn<Row>(client, query);
    watch.after((result.numAffectedRows ?? 0n) > 0n || MAY_WRITE_WITHIN.test(query.sql));
    return result;
  };
}

/** Kysely on one connection, inside a transaction that somebody else begins and ends. */
export function createClientDatabase<Schema>(
  runQuery: RunQuery,
  compiler: PostgresQueryCompiler,
): Kysely<Schema> {
  return new Kysely<Schema>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => createSessionDriver(runQuery),
      createIntrospector: (db) => new PostgresIntrospector(db),
      createQueryCompiler: () => compiler,
    },
  });
}

async function runOn<Row>(
  client: PoolClient,
  { sql: text, parameters }: CompiledQuery,
): Promise<QueryResult<Row>> {
  try {
    const values = parameters.map(toSendable);
    const name = nameStatement(text);
    const { command, rowCount, rows } = await client.query({ ...(name && { name }), text, values });
    // What a row looks like is known only to Kysely, which built the statement.
    if (command === "SELECT") return { rows: rows as Row[] };
    return { rows: rows as Row[], numAffectedRows: BigInt(rowCount ?? 0) };
  } catch (error) {
    throw toConnectionLoss(error);
  }
}

/** PostgreSQL's text cannot hold the character zero, which prompts and backends may well send. */
function toSendable(value: unknown): unknown {
  return typeof value === "string" && value.includes("\0")
    ? value.replaceAll("\0", "\u{FFFD}")
    : value;
}

/** `no key`: rows that merely refer to a row that is held can still be written. */
function createLocks(db: Kysely<Tables>, runQuery: RunQuery): Locks {
  return {
    hold: (query) => query.forNoKeyUpdate(),
    holdFree: (query) => query.forNoKeyUpdate().skipLocked(),
    async holdName(name) {
      await runQuery(sql`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`.compile(db));
    },
  };
}
