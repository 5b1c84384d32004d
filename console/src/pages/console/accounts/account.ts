import type { components } from "../../../api/admin-api.ts";

export type Account = components["schemas"]["Account"];
export type LedgerEntry = components["schemas"]["AdminListEntries"]["data"][number];
export type WrittenEntry = components["schemas"]["AdminTopUp"];
export type UsageReport = components["schemas"]["UsageReport"];
export type AccountKey = components["schemas"]["AdminListKeys"]["data"][number];
