import type { components } from "../../../api/admin-api.ts";
import type { Tone } from "../../../parts/badge.tsx";

/** One message to a webhook, and how far it has come. */
export type Delivery = components["schemas"]["WebhookDelivery"];

/** Given up is a fault of the way, not of the generation. */
export const DELIVERY_TONES: Readonly<Record<Delivery["state"], Tone>> = {
  pending: "orpiment",
  delivered: "malachite",
  given_up: "vermilion",
};

export const DELIVERY_STATES = ["pending", "delivered", "given_up"] as const;
export const DELIVERY_FILTERS = ["state", "account", "generation"] as const;

const EVENT_WORDS = {
  "generation.succeeded": "succeeded",
  "generation.failed": "failed",
  "generation.canceled": "canceled",
} as const;

/** How the generation ended that is told of. */
export function eventWord(event: Delivery["event"]): (typeof EVENT_WORDS)[Delivery["event"]] {
  return EVENT_WORDS[event];
}
