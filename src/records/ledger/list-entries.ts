import { sql } from "kysely";
import type { LedgerEntry } from "../../contract/ledger-records.ts";
import type { Page, PageWish } from "../../contract/page.ts";
import type { Session } from "../database.ts";
import { cutPage, readCursor } from "../page-cursor.ts";
import type { LedgerEntryRow } from "../tables.ts";
import { toLedgerEntry } from "./to-ledger-entry.ts";

/**
 * What tells entries of one millisecond apart, and the order in which a generation writes them. Unique, since a
 * generation has one entry of each kind and a reference stands once in an account.
 */
const PLACE = sql<string>`coalesce(generation, reference) || case kind
  when 'hold' then ':1' when 'release' then ':2' when 'capture' then ':3' else ':0' end`;

interface PlacedRow extends LedgerEntryRow {
  readonly place: string;
}

export async function listEntries(
  { db }: Session,
  { account, cursor, limit }: PageWish & { readonly account: string },
): Promise<Page<LedgerEntry>> {
  let query = db
    .selectFrom("ledger_entries")
    .selectAll()
    .select(PLACE.as("place"))
    .where("account", "=", account);
  if (cursor !== undefined) {
    const { createdAt, id } = readCursor(cursor);
    query = query.where(sql<boolean>`(created_at, ${PLACE}) < (${createdAt}, ${id})`);
  }
  const rows: readonly PlacedRow[] = await query
    .orderBy("created_at", "desc")
    .orderBy("place", "desc")
    .limit(limit + 1)
    .execute();
  const { shown, next } = cutPage(rows, limit, (row) => ({
    createdAt: row.created_at,
    id: row.place,
  }));
  return { data: shown.map(toLedgerEntry), next };
}
