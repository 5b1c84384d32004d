import type { LedgerEntry } from "../../contract/ledger-records.ts";
import type { LedgerEntryRow } from "../tables.ts";

export function toLedgerEntry(row: LedgerEntryRow): LedgerEntry {
  return {
    account: row.account,
    generation: row.generation,
    kind: row.kind,
    amountMicros: row.amount_micros,
    reference: row.reference,
    note: row.note,
    createdAt: row.created_at,
  };
}
