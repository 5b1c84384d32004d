import type { ChannelCard } from "../../../core/administration/administration.ts";

export function renderChannel({ settings, models, running, resting, queued, late }: ChannelCard) {
  return {
    object: "channel" as const,
    id: settings.id,
    engine: settings.engine,
    model: settings.model ?? null,
    models: [...models],
    priority: settings.priority,
    weight: settings.weight,
    concurrency: settings.concurrency,
    timeout_seconds: settings.timeoutMs / 1000,
    idempotent: settings.idempotent,
    retry_unknown_outcome: settings.retryUnknownOutcome,
    unpaid: [...settings.unpaid],
    price_micros: settings.priceMicros,
    running,
    resting,
    queued,
    late: late.map(({ outcome, calls, pricePaidMicros }) => ({
      outcome,
      calls,
      price_paid_micros: pricePaidMicros,
    })),
  };
}
