import type { WebhookDelivery, WebhookEvent } from "../../contract/webhook-records.ts";
import type { OutboxRow } from "../tables.ts";

export function toDelivery(row: OutboxRow): WebhookDelivery {
  const isOver = row.delivered_at !== null || row.given_up_at !== null;
  return {
    id: row.id,
    account: row.account,
    generation: row.generation,
    // Only `addToOutbox` writes it.
    event: row.event as WebhookEvent,
    url: row.url,
    state: stateOf(row),
    tries: row.tries,
    nextAt: isOver ? null : row.next_at,
    lastStatus: row.last_status,
    lastError: row.last_error,
    createdAt: row.created_at,
    deliveredAt: row.delivered_at,
    givenUpAt: row.given_up_at,
  };
}

function stateOf(row: OutboxRow): WebhookDelivery["state"] {
  if (row.delivered_at !== null) return "delivered";
  return row.given_up_at === null ? "pending" : "given_up";
}
