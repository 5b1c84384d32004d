import type { ChannelAbilities, ChannelCard } from "../../../core/administration/administration.ts";
import type { ChannelHealth } from "../../../core/administration/channel-health.ts";
import { toSeconds } from "../to-seconds.ts";

export function renderChannel(card: ChannelCard) {
  const { settings, models, running, queued, late } = card;
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
    cost_micros: settings.costMicros,
    running,
    shares_places: card.sharesPlaces,
    told_by: card.toldBy,
    ...renderStanding(card),
    resting: card.state === "resting" || card.state === "out",
    // Upwards, so that the rest is over then.
    resting_until: card.restingUntil === null ? null : Math.ceil(card.restingUntil / 1000),
    queued,
    late: late.map(({ outcome, calls, pricePaidMicros }) => ({
      outcome,
      calls,
      price_paid_micros: pricePaidMicros,
    })),
    ...renderHealth(card.health),
  };
}

function renderStanding({ state, reason, since, failuresInRow, ...card }: ChannelCard) {
  const { probe, lastFailover, abilities } = card;
  return {
    state,
    reason: reason === null ? null : toReason(reason),
    since: since === null ? null : toSeconds(since),
    failures_in_row: failuresInRow,
    probe: probe === null ? null : renderProbe(probe.last),
    last_failover:
      lastFailover === null ? null : { ...lastFailover, at: toSeconds(lastFailover.at) },
    abilities: renderAbilities(abilities),
  };
}

function toReason({ code, message, backendText }: NonNullable<ChannelCard["reason"]>) {
  return { code, message, backend_text: backendText };
}

function renderProbe(last: NonNullable<ChannelCard["probe"]>["last"]) {
  return last === null
    ? { at: null, ok: null, message: null }
    : { ...last, at: toSeconds(last.at) };
}

function renderAbilities({ referencesMax, countMax, ownSizes, ...same }: ChannelAbilities) {
  return { ...same, references_max: referencesMax, count_max: countMax, own_sizes: ownSizes };
}

function renderHealth({ slots, medianMs, failedShare, lastFailure }: ChannelHealth) {
  return {
    slots: slots.map(({ start, ...counts }) => ({ start: toSeconds(start), ...counts })),
    median_ms: medianMs,
    failed_share: failedShare,
    last_failure:
      lastFailure === null
        ? null
        : {
            at: toSeconds(lastFailure.at),
            outcome: lastFailure.outcome,
            generation: lastFailure.generation,
            backend_text: lastFailure.backendText,
          },
  };
}
