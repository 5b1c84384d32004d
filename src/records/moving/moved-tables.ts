import type { Tables } from "../tables.ts";

/** What stands in a data folder and is moved, each table after those that its rows refer to. */
export const MOVED_TABLES = [
  "accounts",
  "keys",
  "generations",
  "lineage",
  "calls",
  "assets",
  "ledger_entries",
  "idempotency",
  "refusals",
  "outbox",
  "sign_ins",
] as const satisfies readonly (keyof Tables)[];

/** What belongs to processes that have ended. */
type LeftBehind = "processes" | "channel_places";

/** A table that is neither moved nor left behind does not compile here. */
export type MovedTable = (typeof MOVED_TABLES)[number];
const EVERY_TABLE_IS_NAMED: Exclude<keyof Tables, MovedTable | LeftBehind> extends never
  ? true
  : never = true;
void EVERY_TABLE_IS_NAMED;
