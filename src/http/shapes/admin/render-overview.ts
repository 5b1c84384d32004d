import type { CallRanks, FailureSums } from "../../../contract/figure-records.ts";
import type {
  Overview,
  OverviewStep,
  OverviewSums,
} from "../../../core/administration/overview.ts";
import { toSeconds } from "../to-seconds.ts";

export function renderOverview(overview: Overview) {
  const { open, balance } = overview;
  return {
    object: "overview" as const,
    period: overview.period,
    from: toSeconds(overview.from),
    to: toSeconds(overview.to),
    step: overview.step,
    steps: overview.steps.map(renderStep),
    total: renderSums(overview.total),
    before: renderSums(overview.before),
    channels: overview.channels.map(renderRanks),
    failures: overview.failures.map(renderFailures),
    open: {
      generations: open.generations,
      running: open.running,
      held_micros: open.heldMicros,
    },
    balance: { amount_micros: balance.balanceMicros, currency: "USD" as const },
    unlimited: balance.unlimited,
    not_exact: overview.notExact,
  };
}

function renderStep({ start, isComplete, models }: OverviewStep) {
  return {
    start: toSeconds(start),
    complete: isComplete,
    models: models.map(({ model, pictures, capturedMicros }) => ({
      model,
      pictures,
      amount_micros: capturedMicros,
    })),
  };
}

function renderSums(sums: OverviewSums) {
  return {
    generations: sums.generations,
    pictures: sums.pictures,
    failures: sums.failures,
    canceled: sums.canceled,
    cost: { amount_micros: sums.capturedMicros, currency: "USD" as const },
    median_ms: sums.medianMs,
    p95_ms: sums.p95Ms,
  };
}

function renderRanks({ channel, calls, p5Ms, medianMs, p95Ms, p99Ms }: CallRanks) {
  return { channel, calls, p5_ms: p5Ms, median_ms: medianMs, p95_ms: p95Ms, p99_ms: p99Ms };
}

function renderFailures({ code, count, beforeDrawing, channels, capturedMicros }: FailureSums) {
  return {
    code,
    count,
    before_drawing: beforeDrawing,
    channels: [...channels],
    charged_micros: capturedMicros,
  };
}
