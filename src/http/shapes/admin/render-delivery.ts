import type { WebhookDelivery } from "../../../contract/webhook-records.ts";
import { toNullableSeconds, toSeconds } from "../to-seconds.ts";

export function renderDelivery(delivery: WebhookDelivery) {
  return {
    object: "webhook_delivery" as const,
    id: delivery.id,
    account: delivery.account,
    generation: delivery.generation,
    event: delivery.event,
    url: delivery.url,
    state: delivery.state,
    tries: delivery.tries,
    last_status: delivery.lastStatus,
    last_error: delivery.lastError,
    next_try: toNullableSeconds(delivery.nextAt),
    created: toSeconds(delivery.createdAt),
    delivered: toNullableSeconds(delivery.deliveredAt),
    given_up: toNullableSeconds(delivery.givenUpAt),
  };
}
