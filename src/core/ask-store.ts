import type { AssetStore } from "../contract/asset-store.ts";

/** Never drawn: a store that says so has been asked. */
const NO_PICTURE = "0".repeat(32);

/** Resolves if the store answers at all; throws what it throws. */
export async function askStore(store: Pick<AssetStore, "size">): Promise<void> {
  await store.size(NO_PICTURE);
}
