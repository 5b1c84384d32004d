import type { PoolClient } from "pg";
import { readMark, writeMark } from "./move-marks.ts";
import type { Cell, Source } from "./open-source.ts";
import { createRowDigest, type RowDigest } from "./row-digest.ts";

/** A statement has at most 65,535 values. */
const VALUES_MAX = 20_000;
const ROWS_AT_ONCE = 500;
/** When both sides are compared; here nobody bounds their length. */
const ROWS_FETCHED = 100;

interface TableMove {
  readonly client: PoolClient;
  readonly source: Source;
  readonly signal: AbortSignal;
  readonly onRows: (rows: number) => void;
}

/** Copies what is not there yet. The rows of each batch and how far they reach are committed together. */
export async function moveTable(table: string, move: TableMove): Promise<void> {
  const { client, source, signal, onRows } = move;
  const columns = source.columns(table);
  const limit = Math.min(ROWS_AT_ONCE, Math.floor(VALUES_MAX / columns.length));
  let { place, done } = await readMark(client, table);
  while (!done) {
    signal.throwIfAborted();
    const rows = source.rows(table, Number(place), limit);
    const last = rows.at(-1);
    place = String(last?.place ?? place);
    done = last === undefined;
    await inTransaction(client, async () => {
      if (last !== undefined) {
        await insert(
          client,
          { table, columns },
          rows.map(({ cells }) => cells),
        );
      }
      await writeMark(client, table, { place, done });
    });
    onRows(rows.length);
  }
}

async function insert(
  client: PoolClient,
  { table, columns }: { readonly table: string; readonly columns: readonly string[] },
  rows: readonly (readonly Cell[])[],
): Promise<void> {
  const width = columns.length;
  const places = rows.map(
    (_, row) => `(${columns.map((__, column) => `$${row * width + column + 1}`).join(", ")})`,
  );
  const names = columns.map((name) => `"${name}"`).join(", ");
  await client.query(`insert into ${table} (${names}) values ${places.join(", ")}`, rows.flat());
}

async function inTransaction(client: PoolClient, work: () => Promise<void>): Promise<void> {
  await client.query("begin");
  try {
    await work();
    await client.query("commit");
  } catch (error) {
    // A connection that was lost has been rolled back by the server.
    await client.query("rollback").catch(() => undefined);
    throw error;
  }
}

export function digestSource(table: string, source: Source): RowDigest {
  const digest = createRowDigest();
  let place = 0;
  for (;;) {
    const rows = source.rows(table, place, ROWS_AT_ONCE);
    for (const { cells } of rows) digest.add(cells);
    const last = rows.at(-1);
    if (last === undefined) return digest;
    place = last.place;
  }
}

export async function digestTarget(
  table: string,
  columns: readonly string[],
  client: PoolClient,
): Promise<RowDigest> {
  const digest = createRowDigest();
  const names = columns.map((name) => `"${name}"`).join(", ");
  await client.query("begin read only");
  try {
    await client.query(`declare moved no scroll cursor for select ${names} from ${table}`);
    for (;;) {
      const { rows } = await client.query<Cell[]>({
        text: `fetch ${ROWS_FETCHED} from moved`,
        rowMode: "array",
      });
      for (const cells of rows) digest.add(cells);
      if (rows.length === 0) return digest;
    }
  } finally {
    await client.query("rollback").catch(() => undefined);
  }
}
