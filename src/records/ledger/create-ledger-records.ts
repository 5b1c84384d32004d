import type { LedgerRecords } from "../../contract/ledger-records.ts";
import type { Database } from "../database.ts";
import { enterMoney } from "./enter-money.ts";
import { listEntries } from "./list-entries.ts";
import { readEntriesOf } from "./read-entries-of.ts";

export function createLedgerRecords(database: Database): LedgerRecords {
  return {
    enter: (entry) => database.write((session) => enterMoney(session, entry)),
    list: (wish) => database.read((session) => listEntries(session, wish)),
    ofGeneration: (generation) => database.read((session) => readEntriesOf(session, generation)),
  };
}
