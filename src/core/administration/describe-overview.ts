import type { FigureScope, PeriodSums, StepSums } from "../../contract/figure-records.ts";
import type { LimnerParts } from "../limner-parts.ts";
import type {
  Overview,
  OverviewPeriod,
  OverviewStep,
  OverviewSums,
  OverviewWish,
} from "./overview.ts";

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

const STEPS = {
  "24h": { step: "hour", stepMs: HOUR_MS, count: 24 },
  "7d": { step: "day", stepMs: DAY_MS, count: 7 },
  "30d": { step: "day", stepMs: DAY_MS, count: 30 },
} as const satisfies Record<OverviewPeriod, object>;

/** The steps begin with the hour, or with the day in UTC; the last one is under way. */
export async function describeOverview(
  { period, account }: OverviewWish,
  { records: { figures }, clock }: Pick<LimnerParts, "records" | "clock">,
): Promise<Overview> {
  const now = clock.now();
  const { step, stepMs, count } = STEPS[period];
  const from = Math.floor(now / stepMs) * stepMs - (count - 1) * stepMs;
  const to = Math.floor(now / 1000) * 1000 + 1000;
  const scope: FigureScope = { from, to, ...(account === undefined ? {} : { account }) };
  const earlier: FigureScope = { ...scope, from: from - (to - from), to: from };
  // One after the other, so that between them everybody else has a turn.
  const sums = await figures.sumPeriod(scope, stepMs);
  return {
    period,
    from,
    to,
    step,
    steps: toSteps(sums.steps, { from, stepMs, count }),
    total: toSums(sums),
    before: toSums(await figures.sumPeriod(earlier, stepMs)),
    channels: await figures.rankCalls(scope),
    failures: await figures.sumFailures(scope),
    open: await figures.sumOpen(account),
    balance: await figures.sumBalance(account),
    notExact: sum(sums.steps, ({ inexact }) => inexact),
  };
}

function toSteps(
  sums: readonly StepSums[],
  {
    from,
    stepMs,
    count,
  }: { readonly from: number; readonly stepMs: number; readonly count: number },
): readonly OverviewStep[] {
  return Array.from({ length: count }, (_, index) => {
    const start = from + index * stepMs;
    return {
      start,
      isComplete: index < count - 1,
      models: sums
        .filter((own) => own.start === start && own.pictures > 0)
        .map(({ model, pictures, capturedMicros }) => ({ model, pictures, capturedMicros })),
    };
  });
}

function toSums({ steps, waits, open }: PeriodSums): OverviewSums {
  return {
    ...waits,
    generations:
      open + sum(steps, ({ succeeded, failed, canceled }) => succeeded + failed + canceled),
    pictures: sum(steps, ({ pictures }) => pictures),
    failures: sum(steps, ({ failed }) => failed),
    canceled: sum(steps, ({ canceled }) => canceled),
    capturedMicros: sum(steps, ({ capturedMicros }) => capturedMicros),
  };
}

function sum(steps: readonly StepSums[], pick: (step: StepSums) => number): number {
  return steps.reduce((total, step) => total + pick(step), 0);
}
