import type { ApiKey } from "../../contract/account-records.ts";
import { fromNullableJson } from "../json-column.ts";
import type { KeyRow } from "../tables.ts";

export function toApiKey(row: KeyRow): ApiKey {
  return {
    id: row.id,
    account: row.account,
    name: row.name,
    prefix: row.prefix,
    budgetMicros: row.budget_micros,
    budgetUsedMicros: row.budget_used_micros,
    models: fromNullableJson(row.models),
    expiresAt: row.expires_at,
    disabled: row.disabled === 1,
    createdAt: row.created_at,
    isPrivate: row.private === 1,
    limits: fromNullableJson(row.limits),
    webhookUrl: row.webhook_url,
    chatShape: row.chat_shape,
    lastUsedAt: row.last_used_at,
  };
}
