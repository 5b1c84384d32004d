import { readCount } from "../../kit/read-count.ts";

/** What an account or a key may be limited to, with the largest number that the API takes. */
const LIMITS_MAX = {
  requests_per_minute: 1_000_000,
  images_per_minute: 1_000_000,
  concurrent: 100_000,
  queued: 1_000_000,
} as const;

export type LimitName = keyof typeof LIMITS_MAX;

export const LIMIT_NAMES: readonly LimitName[] = [
  "requests_per_minute",
  "images_per_minute",
  "concurrent",
  "queued",
];

/** Limits as they are filled in; an empty text sets none. */
export type LimitTexts = Readonly<Record<LimitName, string>>;

export type Limits = Readonly<Partial<Record<LimitName, number>>>;

export function emptyLimits(): LimitTexts {
  return { requests_per_minute: "", images_per_minute: "", concurrent: "", queued: "" };
}

export function toLimitTexts(
  limits: Readonly<Record<LimitName, number | null>> | null,
): LimitTexts {
  const text = (name: LimitName) => String(limits?.[name] ?? "");
  return {
    requests_per_minute: text("requests_per_minute"),
    images_per_minute: text("images_per_minute"),
    concurrent: text("concurrent"),
    queued: text("queued"),
  };
}

/** What is wrong with them; none for nothing. */
export function findWrongLimits(texts: LimitTexts): readonly LimitName[] {
  return LIMIT_NAMES.filter((name) => readCount(texts[name], LIMITS_MAX[name]) === undefined);
}

/** As they are sent: those that are set; null for none. */
export function readLimits(texts: LimitTexts): Limits | null {
  const set = LIMIT_NAMES.flatMap((name) => {
    const count = readCount(texts[name], LIMITS_MAX[name]);
    return count === null || count === undefined ? [] : [[name, count] as const];
  });
  return set.length === 0 ? null : Object.fromEntries(set);
}
