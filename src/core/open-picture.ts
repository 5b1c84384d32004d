import { Fault } from "../contract/fault.ts";
import type { MakeRendition } from "./create-rendition-maker.ts";
import type { Limner, OpenPicture } from "./limner.ts";
import type { LimnerParts } from "./limner-parts.ts";
import { toOpenPicture } from "./to-open-picture.ts";

/** An output picture, or a small WebP of it that is made once and kept. See `Limner.openPicture`. */
export async function openPicture(
  name: string,
  { width }: Parameters<Limner["openPicture"]>[1],
  parts: Pick<LimnerParts, "records" | "store"> & { readonly makeRendition: MakeRendition },
): Promise<OpenPicture> {
  const asset = await parts.records.assets.get(name);
  if (asset === undefined || asset.role !== "output" || asset.state !== "stored") {
    throw new Fault("not_found", "There is no such picture. It may have been erased.");
  }
  const opened = width === undefined ? asset : await parts.makeRendition(asset, width);
  return toOpenPicture(opened, parts);
}
