import type { AssetRecords } from "../contract/asset-records.ts";
import type { AssetStore } from "../contract/asset-store.ts";
import type { LimnerParts } from "./limner-parts.ts";
import { removeFiles } from "./remove-files.ts";

const PENDING_FOR_MS = 60 * 60 * 1000;
const AT_ONCE = 100;

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
