const MINUTE_MS = 60_000;
const HOUR_MS = 3_600_000;
const DAY_MS = 86_400_000;

interface AgeOptions {
  readonly now: number;
  readonly locale: string;
  /** Less than a minute. */
  readonly justNow: string;
}

/** How long ago, as short as it can be said: now, 14 min, 3 h, yesterday, Thu, 9 Nov. */
export function formatAge(at: number, { now, locale, justNow }: AgeOptions): string {
  const ms = Math.max(0, now - at);
  const days = Math.round((startOfDay(now) - startOfDay(at)) / DAY_MS);
  if (ms < MINUTE_MS) {
    return justNow;
  }
  if (days === 0) {
    return ms < HOUR_MS
      ? inUnit(ms / MINUTE_MS, "minute", locale)
      : inUnit(ms / HOUR_MS, "hour", locale);
  }
  if (days === 1) {
    return new Intl.RelativeTimeFormat(locale, { numeric: "auto" }).format(-1, "day");
  }
  return new Intl.DateTimeFormat(
    locale,
    days < 7 ? { weekday: "short" } : { day: "numeric", month: "short" },
  ).format(at);
}

function inUnit(amount: number, unit: "minute" | "hour", locale: string): string {
  const style = { style: "unit", unit, unitDisplay: "short" } as const;
  const text = new Intl.NumberFormat(locale, { ...style, maximumFractionDigits: 0 }).format(
    Math.floor(amount),
  );
  return text.replace("hr", "h");
}

function startOfDay(at: number): number {
  return new Date(at).setHours(0, 0, 0, 0);
}
