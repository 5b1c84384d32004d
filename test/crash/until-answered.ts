import { on } from "node:events";
import type { Seen } from "./random-load.ts";

const ANSWERED_WITHIN_MS = 60_000;

/** Resolves after so many further answers. */
export async function untilAnswered({ answers }: Seen, count: number): Promise<void> {
  let left = count;
  if (left === 0) return;
  for await (const _ of on(answers, "answer", {
    signal: AbortSignal.timeout(ANSWERED_WITHIN_MS),
  })) {
    left -= 1;
    if (left === 0) return;
  }
}
