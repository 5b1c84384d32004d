import type { components } from "../../../api/admin-api.ts";
import type { UrlFilter } from "../../../kit/url-filter.ts";

/** What the list may be narrowed by, by the names that stand in the address of the page. */
export const GENERATION_FILTERS = [
  "time",
  "state",
  "account",
  "key",
  "model",
  "channel",
  "mode",
  "code",
  "size",
  "from",
  "to",
  "q",
] as const;

export type FilterName = (typeof GENERATION_FILTERS)[number];
export type GenerationFilter = UrlFilter<FilterName>;

export const TIMES = ["1h", "today", "24h", "7d", "30d"] as const;
export const STATES = ["open", "succeeded", "failed", "canceled"] as const;
export const MODES = ["draw", "edit", "iterate"] as const;

type FaultCode = components["schemas"]["Fault"]["error"]["code"];

/** The faults that a generation may end with, once it was accepted. */
export const END_CODES: readonly FaultCode[] = [
  "backend_failed",
  "backend_timeout",
  "backend_answer_invalid",
  "content_refused",
  "not_possible",
  "invalid_image",
  "no_channel",
  "storage_unavailable",
  "expired",
  "internal",
];

const HOUR_S = 3600;

const SECONDS: Readonly<Record<string, number>> = {
  "1h": HOUR_S,
  "24h": 24 * HOUR_S,
  "7d": 7 * 24 * HOUR_S,
  "30d": 30 * 24 * HOUR_S,
};

/** The path of the list for that filter at that moment. */
export function toListPath(filter: GenerationFilter, now: number): string {
  const { time, state, q, from, to, ...same } = filter;
  const words = isEndCode(q) && same.code === "" ? { q: "", code: q } : { q };
  const query = new URLSearchParams(
    Object.entries({
      ...same,
      ...words,
      state: state === "open" ? "queued,running" : state,
      from: from === "" ? since(time, now) : from,
      to,
    }).filter(([, value]) => value !== ""),
  );
  const text = query.toString();
  return text === "" ? "/generations" : `/generations?${text}`;
}

/** Whether what was typed is the code of a fault and not words of a prompt. */
function isEndCode(text: string): boolean {
  return END_CODES.some((code) => code === text);
}

/** Unix seconds as text, which the server takes; nothing for any time. */
function since(time: string, now: number): string {
  if (time === "today") {
    return String(Math.floor(new Date(now).setHours(0, 0, 0, 0) / 1000));
  }
  const seconds = SECONDS[time];
  return seconds === undefined ? "" : String(Math.floor(now / 1000) - seconds);
}
