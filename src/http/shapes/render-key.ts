import type { ApiKey } from "../../contract/account-records.ts";
import { renderLimits } from "./render-limits.ts";
import { toSeconds } from "./to-seconds.ts";

/** What may be known of a key: never the key itself. */
export function renderKey(key: ApiKey) {
  return {
    id: key.id,
    name: key.name,
    prefix: key.prefix,
    budget_micros: key.budgetMicros,
    budget_used_micros: key.budgetUsedMicros,
    models: key.models === null ? null : [...key.models],
    expires: key.expiresAt === null ? null : toSeconds(key.expiresAt),
    created: toSeconds(key.createdAt),
    private: key.isPrivate,
    limits: key.limits === null ? null : renderLimits(key.limits),
    webhook_url: key.webhookUrl,
    chat_shape: key.chatShape,
  };
}
