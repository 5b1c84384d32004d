import type { Generation } from "../../contract/generation.ts";
import { showHost } from "../../kit/show-host.ts";
import type { GenerationAnswer } from "../schemas/generation-schemas.ts";
import { toNullableSeconds } from "./to-seconds.ts";

/**
 * How the telling of its end goes; absent from the record if it is told to nobody. The address may be the operator's or
 * that of another key of the account, so no more than its host is shown.
 */
export function renderWebhook({
  webhookUrl,
  webhook,
}: Generation): NonNullable<GenerationAnswer["webhook"]> | undefined {
  if (webhookUrl === null) return undefined;
  return {
    url: showHost(webhookUrl),
    state: webhook?.state ?? "pending",
    tries: webhook?.tries ?? 0,
    last_status: webhook?.lastStatus ?? null,
    last_error: webhook?.lastError ?? null,
    next_try: toNullableSeconds(webhook?.nextAt ?? null),
    delivered: toNullableSeconds(webhook?.deliveredAt ?? null),
  };
}
