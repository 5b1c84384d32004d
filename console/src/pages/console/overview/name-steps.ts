import type { useFormatter, useTranslations } from "use-intl";
import type { Stack } from "../../../parts/charts/stack.ts";
import type { Overview } from "./overview.ts";
import type { ModelStacks } from "./to-model-stacks.ts";

interface StepWords {
  readonly format: ReturnType<typeof useFormatter>;
  readonly texts: ReturnType<typeof useTranslations<"overview">>;
}

const MS = 1000;
const HOUR_S = 3600;
/** Every so manieth bar has a name under it, counted from the last one. */
const TICK_EVERY = { "24h": 6, "7d": 1, "30d": 7 } as const;

/** The bars with their words: days are those of UTC, as the server counts them, hours those of the reader. */
export function nameSteps(
  { steps }: ModelStacks,
  { period }: Pick<Overview, "period">,
  words: StepWords,
): readonly Stack[] {
  const last = steps.length - 1;
  const every = TICK_EVERY[period];
  return steps.map((step, index) => ({
    ...step,
    name: nameStep(step.start, period, words),
    ...((last - index) % every === 0
      ? { tick: index === last ? words.texts(`last.${period}`) : tickOf(step.start, period, words) }
      : {}),
  }));
}

/** `Sat, 21 Nov`, or `21 Nov, 14:00 – 15:00`. */
export function nameStep(
  start: number,
  period: Overview["period"],
  { format }: Pick<StepWords, "format">,
): string {
  const at = new Date(start * MS);
  if (period !== "24h") {
    return format.dateTime(at, {
      weekday: "short",
      day: "numeric",
      month: "short",
      timeZone: "UTC",
    });
  }
  return format.dateTimeRange(at, new Date((start + HOUR_S) * MS), {
    day: "numeric",
    month: "short",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  });
}

function tickOf(start: number, period: Overview["period"], { format }: StepWords): string {
  const at = new Date(start * MS);
  return period === "24h"
    ? format.dateTime(at, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" })
    : format.dateTime(at, { day: "numeric", month: "short", timeZone: "UTC" });
}
