import type { AssetRecords } from "../contract/asset-records.ts";
import type { AssetStore } from "../contract/asset-store.ts";
import type { LimnerParts } from "./limner-parts.ts";

const PENDING_FOR_MS = 60 * 60 * 1000;
const AT_ONCE = 100;
/** After so many failures in a row the store counts as away: each may have taken its whole patience. */
const FAILURES_IN_ROW_MAX = 5;

interface Shelf {
  readonly records: { readonly assets: Pick<AssetRecords, "listSweepable" | "forget"> };
  readonly store: Pick<AssetStore, "delete">;
}

/**
 * Takes away the files that no record will ever show: erased ones, and what attempts that lost or
 * requests that were refused had left. A query, not a listing: a file without a row cannot exist.
 * Answers how many are gone. Throws the first failure once everything is gone that could go.
 */
export async function sweepFiles(
  parts: Shelf & { readonly clock: Pick<LimnerParts["clock"], "now"> },
  signal: AbortSignal,
): Promise<number> {
  const pendingBefore = parts.clock.now() - PENDING_FOR_MS;
  const left = new Set<string>();
  const failures: unknown[] = [];
  for (let gone = 0; ;) {
    const limit = AT_ONCE + left.size;
    const found = await parts.records.assets.listSweepable({ pendingBefore, limit });
    const names = found.filter((name) => !left.has(name));
    const removal = await removeFiles(names, { ...parts, signal });
    gone += names.length - removal.left.length;
    failures.push(...removal.failures);
    removal.left.forEach((name) => left.add(name));
    if (found.length < limit || removal.isStoreAway) {
      if (failures.length > 0) throw failures[0];
      return gone;
    }
  }
}

/** What came of it where files were to go. */
interface Removal {
  readonly left: readonly string[];
  /** Why, at most once for each of them. */
  readonly failures: readonly unknown[];
  /** It was given up, since one after the other could not be deleted. */
  readonly isStoreAway: boolean;
}

/** Files first: a row whose file is still there must not go. */
export async function removeFiles(
  names: readonly string[],
  parts: Pick<Shelf, "store"> & {
    readonly records: { readonly assets: Pick<AssetRecords, "forget"> };
    readonly signal?: AbortSignal;
  },
): Promise<Removal> {
  const gone: string[] = [];
  const failures: unknown[] = [];
  let failuresInRow = 0;
  for (const name of names) {
    parts.signal?.throwIfAborted();
    if (failuresInRow === FAILURES_IN_ROW_MAX) break;
    try {
      await parts.store.delete(name);
      gone.push(name);
      failuresInRow = 0;
    } catch (error) {
      failures.push(error);
      failuresInRow += 1;
    }
  }
  await parts.records.assets.forget(gone);
  const left = names.filter((name) => !gone.includes(name));
  return { left, failures, isStoreAway: failuresInRow === FAILURES_IN_ROW_MAX };
}
