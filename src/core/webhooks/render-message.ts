import type { Generation } from "../../contract/generation.ts";
import type { WebhookDelivery } from "../../contract/webhook-records.ts";

/**
 * The body of a message: what happened, when, and the record. How the telling itself goes is left out, so that every try
 * sends the same bytes as long as the record stays what it was.
 */
export function renderMessage(
  { event, createdAt }: WebhookDelivery,
  generation: Generation,
  renderRecord: (generation: Generation) => object,
): string {
  return JSON.stringify({
    type: event,
    timestamp: new Date(createdAt).toISOString(),
    data: renderRecord({ ...generation, webhookUrl: null, webhook: null }),
  });
}
