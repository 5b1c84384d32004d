import type { Generation } from "../../contract/generation.ts";
import type { EndState } from "../../contract/webhook-records.ts";
import type { LimnerParts } from "../limner-parts.ts";

/** Once the end of a generation is durable: whoever waits is woken, and its webhook is sent at once. */
export function announceEnd(
  { id, webhookUrl }: Pick<Generation, "id" | "webhookUrl">,
  state: EndState,
  { dispatch, webhooks }: Pick<LimnerParts, "dispatch" | "webhooks">,
): void {
  dispatch.announce(id, { kind: "state", state });
  if (webhookUrl !== null) {
    webhooks.ring();
  }
}
