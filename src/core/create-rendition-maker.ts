import type { Asset } from "../contract/asset-records.ts";
import { Fault } from "../contract/fault.ts";
import { randomHex } from "../kit/random-hex.ts";
import type { LimnerParts } from "./limner-parts.ts";
import { toOpenPicture } from "./to-open-picture.ts";

type Parts = Pick<
  LimnerParts,
  "records" | "store" | "imaging" | "spooler" | "clock" | "stopping" | "metrics"
>;

/** The small WebP of a stored picture, kept from an earlier time or made now. */
export type MakeRendition = (source: Asset, width: number) => Promise<Asset>;

const BYTES_MAX = 16 * 1024 * 1024;

/**
 * Whoever asks for what is being made already waits for the same one, so the making does not end with
 * whoever asked first: it ends when it is done, or when the server stops.
 */
export function createRenditionMaker(parts: Parts): MakeRendition {
  const underWay = new Map<string, Promise<Asset>>();
  return async (source, width) => {
    const key = `${source.name} ${width}`;
    const making =
      underWay.get(key) ??
      findOrMake(source, width, parts).finally(() => {
        underWay.delete(key);
      });
    underWay.set(key, making);
    return await making;
  };
}

async function findOrMake(source: Asset, width: number, parts: Parts): Promise<Asset> {
  const kept = await parts.records.assets.findRendition(source.name, width);
  return kept ?? (await make(source, width, parts));
}

async function make(source: Asset, width: number, parts: Parts): Promise<Asset> {
  const { records, store, imaging, spooler, clock, stopping: signal } = parts;
  const bytes = await toOpenPicture(source, parts).read();
  const made = await imaging.makeRendition(bytes, {
    width,
    signal,
    openSpool: () =>
      spooler.open({
        bytesMax: BYTES_MAX,
        tooLarge: () => new Error("a rendition grew too large"),
      }),
  });
  await using _spool = made.spool;
  const name = randomHex();
  await records.assets.add({
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
    createdAt: clock.now(),
  });
  const { mediaType } = made;
  await store.put(name, made.spool.read(), { signal, mediaType });
  parts.metrics.stored("rendition", made.bytes);
  await records.assets.markStored(name);
  const kept = await records.assets.get(name);
  // Erased while it was made, it has been marked as deleted together with its source.
  if (kept?.state !== "stored") {
    throw new Fault("not_found", "This picture has been erased.");
  }
  return kept;
}
