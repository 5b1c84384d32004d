import type { AccountLimits } from "../../contract/account-records.ts";
import { toNullableJson } from "../json-column.ts";

/** Limits as they are kept, and once more the one that queries read. */
export function toLimitColumns(limits: Partial<AccountLimits> | null) {
  return { limits: toNullableJson(limits), concurrent_max: limits?.concurrent ?? null };
}
