import { sql } from "kysely";
import { Fault } from "../../contract/fault.ts";
import type { Generation } from "../../contract/generation.ts";
import type { GenerationFilter } from "../../contract/generation-records.ts";
import type { Page } from "../../contract/page.ts";
import type { Database, Session } from "../database.ts";
import { cutPage, toCursor, type Place } from "../page-cursor.ts";
import type { GenerationRow } from "../tables.ts";
import { narrowingConditions, scopeConditions } from "./generation-conditions.ts";
import { placeOf } from "./place-of.ts";
import { readGenerations } from "./read-generations.ts";

/** After so long a page is answered with what was found; its `next` goes on from there. */
const PAGE_MS = 250;
/** More searches at a time are refused. */
const SEARCHES_MAX = 64;
/** So many of one account, and of those who look through all accounts, so that nobody takes the turns of everybody else. */
const SEARCHES_OF_ACCOUNT_MAX = 16;
/**
 * How many rows are looked at in one go: so many that it takes a few milliseconds. Long prompts may follow short ones, so even
 * where it goes quickly not so many that the longest would hold everything else up.
 */
const SLICE = { rowsFirst: 32, rowsMin: 8, rowsMax: 512, shortMs: 4, longMs: 10 } as const;

type Search = (filter: GenerationFilter, after: Place | null) => Promise<Page<Generation>>;

/**
 * Looks through generations slice by slice, newest first. The database runs within this process, so between any two
 * slices, of whichever searches, everything else has its turn.
 */
export function createGenerationSearch(database: Database, elapsed: () => number): Search {
  const underWay: string[] = [];
  let last: Promise<unknown> = Promise.resolve();

  function inTurn(slice: Slice): Promise<{ readonly found: Found; readonly tookMs: number }> {
    const mine = last.then(async () => {
      const begunMs = elapsed();
      const found = await database.read((session) => readSlice(session, slice));
      return { found, tookMs: elapsed() - begunMs };
    });
    last = mine.catch(() => {});
    return mine;
  }

  async function search(filter: GenerationFilter, begin: Place | null): Promise<Page<Generation>> {
    const endMs = elapsed() + PAGE_MS;
    const pieces: Generation[] = [];
    let rows: number = SLICE.rowsFirst;
    let after = begin;
    do {
      const limit = filter.limit - pieces.length;
      const { found, tookMs } = await inTurn({ filter, after, rows, limit });
      pieces.push(...found.data);
      if (found.end !== undefined) return { data: pieces, next: found.end };
      after = found.edge;
      rows = fitRows(rows, tookMs);
    } while (pieces.length < filter.limit && elapsed() < endMs);
    return { data: pieces, next: after === null ? null : toCursor(after) };
  }

  return async (filter, after) => {
    const account = filter.account ?? "";
    const own = underWay.filter((one) => one === account);
    if (underWay.length >= SEARCHES_MAX || own.length >= SEARCHES_OF_ACCOUNT_MAX) {
      throw new Fault("overloaded", "Too many lists are searched through; try again.", {
        retryAfterS: 1,
      });
    }
    underWay.push(account);
    try {
      return await search(filter, after);
    } finally {
      underWay.splice(underWay.indexOf(account), 1);
    }
  };
}

function fitRows(rows: number, tookMs: number): number {
  if (tookMs < SLICE.shortMs) return Math.min(rows * 2, SLICE.rowsMax);
  if (tookMs > SLICE.longMs) {
    return Math.max(Math.floor((rows * SLICE.longMs) / tookMs), SLICE.rowsMin);
  }
  return rows;
}

interface Slice {
  readonly filter: GenerationFilter;
  readonly after: Place | null;
  /** How many are looked at. */
  readonly rows: number;
  /** How many are still wished for. */
  readonly limit: number;
}

interface Found {
  readonly data: readonly Generation[];
  /** The `next` of the page, if it ends within this slice. */
  readonly end: string | null | undefined;
  /** The last place that was looked at; null if there are no more. */
  readonly edge: Place | null;
}

async function readSlice(session: Session, slice: Slice): Promise<Found> {
  const edge = await findEdge(session, slice);
  const rows = await findRows(session, slice, edge);
  const { shown, next } = cutPage(rows, slice.limit, placeOf);
  const data = await readGenerations(session, shown);
  const isFull = next !== null;
  return { data, end: isFull || edge === null ? next : undefined, edge };
}

/** The place where a slice ends; null if fewer rows are left. */
async function findEdge({ db }: Session, { filter, after, rows }: Slice): Promise<Place | null> {
  const row = await db
    .selectFrom("generations")
    .select(["created_at", "id"])
    .where((where) => where.and(scopeConditions(where, filter, after)))
    .orderBy("created_at", "desc")
    .orderBy("id", "desc")
    .limit(1)
    .offset(rows - 1)
    .executeTakeFirst();
  return row === undefined ? null : placeOf(row);
}

async function findRows(
  { db }: Session,
  { filter, after, limit }: Slice,
  edge: Place | null,
): Promise<readonly GenerationRow[]> {
  return await db
    .selectFrom("generations")
    .selectAll()
    .where((where) => where.and(scopeConditions(where, filter, after)))
    .where((where) => where.and(narrowingConditions(where, filter)))
    .$if(edge !== null, (query) =>
      query.where(sql<boolean>`(created_at, id) >= (${edge?.createdAt}, ${edge?.id})`),
    )
    .orderBy("created_at", "desc")
    .orderBy("id", "desc")
    .limit(limit + 1)
    .execute();
}
