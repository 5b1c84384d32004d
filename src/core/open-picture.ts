import type { Asset } from "../contract/asset-records.ts";
import { Fault } from "../contract/fault.ts";
import { randomHex } from "../kit/random-hex.ts";
import type { Limner, OpenPicture } from "./limner.ts";
import type { LimnerParts } from "./limner-parts.ts";

type Parts = Pick<LimnerParts, "records" | "store" | "imaging" | "spooler" | "clock">;
type Options = Parameters<Limner["openPicture"]>[1];

const RENDITION_BYTES_MAX = 16 * 1024 * 1024;

/** An output picture, or a small WebP of it that is made once and kept. See `Limner.openPicture`. */
export async function openPicture(
  name: string,
  options: Options,
  parts: Parts,
): Promise<OpenPicture> {
  const asset = await parts.records.assets.get(name);
  if (asset === undefined || asset.role !== "output" || asset.state !== "stored") {
    throw new Fault("not_found", "There is no such picture. It may have been erased.");
  }
  if (options.width === undefined) {
    return toOpenPicture(asset, parts);
  }
  const kept = await parts.records.assets.findRendition(name, options.width);
  return toOpenPicture(
    kept ?? (await makeRendition(asset, { ...options, width: options.width }, parts)),
    parts,
  );
}

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
      return stream;
    },
  };
}

async function makeRendition(
  source: Asset,
  options: { readonly width: number; readonly signal: AbortSignal },
  parts: Parts,
): Promise<Asset> {
  const { width, signal } = options;
  const bytes = await toOpenPicture(source, parts).read();
  const made = await parts.imaging.makeRendition(bytes, {
    width,
    signal,
    openSpool: () =>
      parts.spooler.open({
        bytesMax: RENDITION_BYTES_MAX,
        tooLarge: () => new Error("a rendition grew too large"),
      }),
  });
  await using _spool = made.spool;
  const name = randomHex();
  await parts.records.assets.add({
    name,
    account: source.account,
    role: "rendition",
    // The width asked for, which finds it again; a small source keeps its own width.
    order: width,
    width: made.width,
    height: made.height,
    bytes: made.bytes,
    mediaType: made.mediaType,
    source: source.name,
    createdAt: parts.clock.now(),
  });
  await parts.store.put(name, made.spool.read(), { signal });
  await parts.records.assets.markStored(name);
  const kept = await parts.records.assets.get(name);
  if (kept === undefined) {
    throw new Fault("not_found", "This picture has been erased.");
  }
  return kept;
}
