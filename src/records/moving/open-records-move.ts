import type { PoolClient } from "pg";
import type { Log } from "../../contract/log.ts";
import { migratePostgres } from "../postgres/migrate-postgres.ts";
import { toConnectionLoss } from "../postgres/connection-lost-error.ts";
import { openPool } from "../postgres/open-pool.ts";
import { beginMove, endMove, type Mark, readMark, writeMark } from "./move-marks.ts";
import { digestSource, digestTarget, moveTable } from "./move-table.ts";
import { MOVED_TABLES, type MovedTable } from "./moved-tables.ts";
import { MoveRefusedError } from "./move-refused-error.ts";
import { openSource } from "./open-source.ts";

const STATEMENT_MS = 600_000;

export interface RecordsMoveOptions {
  /** The SQLite file; nobody writes it meanwhile. */
  readonly file: string;
  /** What the target calls the folder that it comes from. */
  readonly name: string;
  readonly url: string;
  readonly log?: Log;
}

interface MoveWish {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: { readonly table: MovedTable; readonly rows: number }) => void;
}

/**
 * Records on their way from a data folder to PostgreSQL. A database that is being filled is served by nobody. Everything throws
 * `ConnectionLostError` where the database has ended the connection.
 */
export interface RecordsMove extends AsyncDisposable {
  /** Copies what is not there yet. */
  copy(wish: MoveWish): Promise<void>;
  /**
   * Compares every table row by row, as counts and sums of hashes. Answers how many rows there are. Throws
   * `MoveRefusedError` where they differ.
   */
  verify(signal: AbortSignal): Promise<ReadonlyMap<MovedTable, number>>;
  /** What else is moved with the records notes here how far it has come. */
  readMark(step: string): Promise<Mark>;
  writeMark(step: string, mark: Mark): Promise<void>;
  /** From now on the target may be served. */
  finish(): Promise<void>;
}

/** Throws `MoveRefusedError` for a source of another version and for a target that holds other records. */
export async function openRecordsMove(options: RecordsMoveOptions): Promise<RecordsMove> {
  const { file, name, url, log } = options;
  const source = openSource(file);
  try {
    await migratePostgres({ url, log });
  } catch (error) {
    source[Symbol.dispose]();
    throw error;
  }
  const pool = openPool({ url, connectionsMax: 1, statementMs: STATEMENT_MS, log });
  const close = async (): Promise<void> => {
    source[Symbol.dispose]();
    await pool[Symbol.asyncDispose]();
  };
  const use = <Result>(work: (client: PoolClient) => Promise<Result>) =>
    pool.lend((client) => untilLost(client, work));
  try {
    await use((client) => beginMove(client, { name, identity: source.identity }));
  } catch (error) {
    await close();
    throw error;
  }
  return {
    copy: ({ signal, onProgress }) =>
      use(async (client) => {
        for (const table of MOVED_TABLES) {
          let moved = 0;
          const onRows = (rows: number): void => {
            moved += rows;
            onProgress({ table, rows: moved });
          };
          await moveTable(table, { client, source, signal, onRows });
        }
      }),
    verify: (signal) =>
      use(async (client) => {
        const counts = new Map<MovedTable, number>();
        for (const table of MOVED_TABLES) {
          signal.throwIfAborted();
          const there = await digestTarget(table, source.columns(table), client);
          const here = digestSource(table, source);
          if (there.rows !== here.rows || there.sum !== here.sum) {
            throw new MoveRefusedError(
              `The table ${table} is not the same on both sides (${here.rows} and ${there.rows} rows): the folder was served since the move began. Move it to a new, empty database.`,
            );
          }
          counts.set(table, here.rows);
        }
        return counts;
      }),
    readMark: (step) => use((client) => readMark(client, step)),
    writeMark: (step, mark) => use((client) => writeMark(client, step, mark)),
    finish: () => use(endMove),
    [Symbol.asyncDispose]: close,
  };
}

/** What fails because the connection has ended is told as that. Throws `ConnectionLostError`, and what the work throws. */
async function untilLost<Result>(
  client: PoolClient,
  work: (client: PoolClient) => Promise<Result>,
): Promise<Result> {
  let loss: Error | undefined;
  const note = (error: Error): void => {
    loss = error;
  };
  client.once("error", note);
  try {
    return await work(client);
  } catch (error) {
    throw loss === undefined ? error : toConnectionLoss(loss);
  } finally {
    client.removeListener("error", note);
  }
}
