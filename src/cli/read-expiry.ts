import { UsageError } from "./usage-error.ts";

const UNITS_MS = { h: 3_600_000, d: 86_400_000, w: 604_800_000 } as const;
const YEARS_MAX_MS = 100 * 365 * UNITS_MS.d;

/** `12h`, `30d`, `4w` from now, or a day such as 2027-01-31 (its first moment, UTC), as Unix milliseconds. */
export function readExpiry(text: string, now: number): number {
  const [, count = "", unit = ""] = /^(\d{1,6})([hdw])$/.exec(text) ?? [];
  const at =
    unit === "" ? readDay(text) : now + Number(count) * UNITS_MS[unit as keyof typeof UNITS_MS];
  if (Number.isNaN(at) || at <= now || at > now + YEARS_MAX_MS) {
    throw new UsageError(
      `--expires must be a time ahead, such as 12h, 30d, 4w or 2027-01-31, not "${text.slice(0, 80)}".`,
    );
  }
  return at;
}

function readDay(text: string): number {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : Number.NaN;
}
