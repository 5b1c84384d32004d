import { sql } from "kysely";
import type { LedgerEntry } from "../../contract/ledger-records.ts";
import type { Session } from "../database.ts";
import { toLedgerEntry } from "./to-ledger-entry.ts";

/** See `LedgerRecords.ofGeneration`. */
export async function readEntriesOf(
  { db }: Session,
  generation: string,
): Promise<readonly LedgerEntry[]> {
  const rows = await db
    .selectFrom("ledger_entries")
    .selectAll()
    .where("generation", "=", generation)
    .orderBy(sql`case kind when 'hold' then 1 when 'release' then 2 else 3 end`)
    .execute();
  return rows.map(toLedgerEntry);
}
