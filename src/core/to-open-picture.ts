import type { Asset } from "../contract/asset-records.ts";
import { Fault } from "../contract/fault.ts";
import { exactBytes } from "../kit/exact-bytes.ts";
import type { OpenPicture } from "./limner.ts";
import type { LimnerParts } from "./limner-parts.ts";

/** An asset that is stored, ready to be sent. */
export function toOpenPicture(asset: Asset, parts: Pick<LimnerParts, "store">): OpenPicture {
  const { bytes, mediaType } = asset;
  if (bytes === null || mediaType === null) {
    throw new Error("an asset that was never described cannot be opened");
  }
  return {
    asset: { ...asset, bytes, mediaType },
    async read(range) {
      const stream = await parts.store.read(asset.name, range);
      if (stream === undefined) {
        throw new Fault("not_found", "This picture has been erased.");
      }
      const length = range === undefined ? bytes : range.end - range.start + 1;
      // Whoever is answered is told this length first, and would take other bytes for those of the next answer.
      return exactBytes(stream, length, (found) => otherBytes(found, length));
    },
    address: async () => await parts.store.addressOf?.(asset.name),
  };
}

/** Asking again does not help, so it is no fault that says so. */
function otherBytes(found: number, recorded: number): Error {
  return new Error(`a stored picture has ${found} bytes where ${recorded} were recorded`);
}
