import { formatDuration } from "./format-duration.ts";

const SHORT_MS = 100;

/** How long a backend took to answer, in milliseconds where it took hardly any time: `8 ms`, `1.84 s`. */
export function formatAnswerTime(ms: number): string {
  return ms < SHORT_MS ? `${Math.round(ms)}\u00A0ms` : formatDuration(ms);
}
