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
  const pendingBefore = parts.clock.now() - PENDING_FOR_MS;
  for (let gone = 0; ;) {
    const names = await parts.records.assets.listSweepable({ pendingBefore, limit: AT_ONCE });
    await removeFiles(names, { ...parts, signal });
    gone += names.length;
    if (names.length < AT_ONCE) {
      return gone;
    }
  }
}

/** Files first: a row whose file is still there must not go. */
export async function removeFiles(
  names: readonly string[],
  parts: Pick<LimnerParts, "records" | "store"> & { readonly signal?: AbortSignal },
): Promise<void> {
  for (const name of names) {
    parts.signal?.throwIfAborted();
    await parts.store.delete(name);
  }
  await parts.records.assets.forget(names);
}
