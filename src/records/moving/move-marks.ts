import type { PoolClient } from "pg";
import { MOVED_TABLES } from "./moved-tables.ts";
import { MoveRefusedError } from "./move-refused-error.ts";

/** How far a step of a move has come. */
export interface Mark {
  /** Where to go on: a number of the table, or a name of a picture; empty at the beginning. */
  readonly place: string;
  readonly done: boolean;
}

const WHOLE = "all";
/** Of two moves to one database, the second is refused. */
const LOCK = "limner-move";

/** Whose records are moved. */
export interface Origin {
  /** As people know it; the same folder may have another path, or another machine, when a move goes on. */
  readonly name: string;
  /** The same only for the same records, or a copy of them. */
  readonly identity: string;
}

/** Takes the database for a move from this origin, or goes on with one. Throws `MoveRefusedError`. */
export async function beginMove(client: PoolClient, { name, identity }: Origin): Promise<void> {
  const { rows } = await client.query<{ taken: boolean }>(
    "select pg_try_advisory_lock(hashtextextended($1, 0)) as taken",
    [LOCK],
  );
  if (rows[0]?.taken !== true) {
    throw new MoveRefusedError("Records are being moved to this database by another command.");
  }
  await client.query(
    `create table if not exists limner_move (
      step text primary key, source text not null, identity text not null default '',
      place text not null, done boolean not null)`,
  );
  const whole = await readRow(client, WHOLE);
  if (whole === undefined) {
    await refuseOtherData(client);
    await client.query(
      "insert into limner_move (step, source, identity, place, done) values ($1, $2, $3, '', false)",
      [WHOLE, name, identity],
    );
    return;
  }
  if (whole.identity !== identity) {
    throw new MoveRefusedError(
      `This database holds the records of ${whole.source}; name another one, or an empty one.`,
    );
  }
  if (whole.done) {
    throw new MoveRefusedError(
      "The records of this folder were moved to this database before; there is nothing left to do.",
    );
  }
}

async function refuseOtherData(client: PoolClient): Promise<void> {
  for (const table of MOVED_TABLES) {
    const { rowCount } = await client.query(`select 1 from ${table} limit 1`);
    if (rowCount !== 0) {
      throw new MoveRefusedError("This database holds other records already; name an empty one.");
    }
  }
}

interface MarkRow extends Mark {
  readonly source: string;
  readonly identity: string;
}

async function readRow(client: PoolClient, step: string): Promise<MarkRow | undefined> {
  const { rows } = await client.query<MarkRow>(
    "select source, identity, place, done from limner_move where step = $1",
    [step],
  );
  return rows[0];
}

export async function readMark(client: PoolClient, step: string): Promise<Mark> {
  return (await readRow(client, step)) ?? { place: "", done: false };
}

/** In the same transaction as what was moved until there. */
export async function writeMark(client: PoolClient, step: string, mark: Mark): Promise<void> {
  await client.query(
    `insert into limner_move (step, source, place, done) values ($1, '', $2, $3)
     on conflict (step) do update set place = excluded.place, done = excluded.done`,
    [step, mark.place, mark.done],
  );
}

/** From now on the database is like any other. */
export async function endMove(client: PoolClient): Promise<void> {
  await client.query("update limner_move set done = true where step = $1", [WHOLE]);
}

/** Throws `MoveRefusedError` for a database into which a move was broken off: half of the records would be served. */
export async function refuseUnfinishedMove(client: PoolClient): Promise<void> {
  const { rows } = await client.query<{ there: boolean }>(
    "select to_regclass('limner_move') is not null as there",
  );
  const whole = rows[0]?.there === true ? await readRow(client, WHOLE) : undefined;
  if (whole?.done === false) {
    throw new MoveRefusedError(
      `The records of ${whole.source} are being moved to this database, or the move was broken off: run "limner migrate" there again.`,
    );
  }
}
