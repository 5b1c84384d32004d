import type { AssetRecords } from "../contract/asset-records.ts";
import type { AssetStore } from "../contract/asset-store.ts";

/** After so many failures in a row the store counts as away: each may have taken its whole patience. */
const FAILURES_IN_ROW_MAX = 5;

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
  parts: {
    readonly records: { readonly assets: Pick<AssetRecords, "forget"> };
    readonly store: Pick<AssetStore, "delete">;
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
