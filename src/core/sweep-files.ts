import type { LimnerParts } from "./limner-parts.ts";

const PENDING_FOR_MS = 60 * 60 * 1000;
const AT_ONCE = 100;

/**
 * Takes away the files that no record will ever show: erased ones, and what attempts that lost or
 * requests that were refused had left. A query, not a listing: a file without a row cannot exist.
 * Answers how many are gone.
 */
export async function sweepFiles(
  parts: Pick<LimnerParts, "records" | "store" | "clock">,
  signal: AbortSignal,
): Promise<number> {
  const names = await parts.records.assets.listSweepable({
    pendingBefore: parts.clock.now() - PENDING_FOR_MS,
    limit: AT_ONCE,
  });
  for (const name of names) {
    signal.throwIfAborted();
    await parts.store.delete(name);
  }
  await parts.records.assets.forget(names);
  return names.length;
}
