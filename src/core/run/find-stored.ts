import type { PendingPicture, PictureFacts } from "../../contract/generation-records.ts";
import type { LimnerParts } from "../limner-parts.ts";

export interface KeptPicture {
  readonly asset: string;
  readonly order: number;
  readonly facts: PictureFacts;
}

/** What an earlier attempt had stored, whole, before its process died. */
export async function findStored(
  pending: readonly PendingPicture[],
  parts: LimnerParts,
): Promise<readonly KeptPicture[]> {
  const stored = new Map<number, KeptPicture>();
  for (const { asset, order, facts } of pending) {
    if (facts !== null && !stored.has(order) && (await parts.store.size(asset)) === facts.bytes) {
      stored.set(order, { asset, order, facts });
    }
  }
  return [...stored.values()];
}
