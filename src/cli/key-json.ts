import type { ApiKey } from "../contract/account-records.ts";
import { limitsJson } from "./limits-json.ts";

/** As the HTTP interface writes records: amounts in micro-dollars, times in Unix seconds. */
export function keyJson(key: ApiKey) {
  return {
    id: key.id,
    account: key.account,
    name: key.name,
    prefix: key.prefix,
    budget_micros: key.budgetMicros,
    budget_used_micros: key.budgetUsedMicros,
    models: key.models,
    expires: key.expiresAt === null ? null : Math.floor(key.expiresAt / 1000),
    disabled: key.disabled,
    private: key.isPrivate,
    limits: limitsJson(key.limits),
    webhook_url: key.webhookUrl,
    chat_shape: key.chatShape,
    created: Math.floor(key.createdAt / 1000),
  };
}
