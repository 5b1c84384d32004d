import type { Generation } from "../../contract/generation.ts";
import type { Settlement } from "../../contract/generation-records.ts";
import type { EndState } from "../../contract/webhook-records.ts";
import type { LimnerParts } from "../limner-parts.ts";

/** How a generation ended: as it was settled, or with no more than its state where no run had a part in it. */
type End = { readonly state: EndState } & Partial<
  Pick<Settlement, "channel" | "error" | "stages" | "stored">
>;

/** Once the end of a generation is durable: whoever waits is woken, and its webhook is sent at once. */
export function announceEnd(
  { id, model, webhookUrl }: Pick<Generation, "id" | "model" | "webhookUrl">,
  end: End,
  {
    dispatch,
    webhooks,
    metrics,
    log,
  }: Pick<LimnerParts, "dispatch" | "webhooks" | "metrics" | "log">,
): void {
  const { state, channel = null, error = null, stages = [], stored = [] } = end;
  const pictures = stored.length;
  const capturedMicros = stored.reduce((sum, { priceMicros }) => sum + priceMicros, 0);
  metrics.ended({ model, state, channel, stages, pictures, capturedMicros });
  log.info("generation-ended", {
    generation: id,
    state,
    model,
    channel,
    pictures,
    fault: error?.code ?? null,
  });
  dispatch.announce(id, { kind: "state", state });
  if (webhookUrl !== null) {
    webhooks.ring();
  }
}
