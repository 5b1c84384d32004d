import type { LedgerEntry } from "../../../contract/ledger-records.ts";
import { toSeconds } from "../to-seconds.ts";

export function renderEntry(entry: LedgerEntry) {
  return {
    object: "ledger_entry" as const,
    account: entry.account,
    kind: entry.kind,
    amount_micros: entry.amountMicros,
    currency: "USD" as const,
    generation: entry.generation,
    reference: entry.reference,
    note: entry.note,
    created: toSeconds(entry.createdAt),
  };
}
