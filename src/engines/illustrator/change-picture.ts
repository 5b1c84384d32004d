import sharp from "sharp";

import type { Size } from "../../contract/size.ts";
import type { Canvas } from "./canvas.ts";
import { applyEdits } from "./edits/apply-edits.ts";
import type { Edit } from "./edits/edit.ts";
import { featherMask } from "./edits/feather-mask.ts";
import { fillHole } from "./edits/fill-hole.ts";
import { layCollage } from "./edits/lay-collage.ts";
import { placeMask, placeSource } from "./edits/place-source.ts";
import { toEdit } from "./edits/to-edit.ts";
import { applyFilters, FILTERED_PIXELS_MAX } from "./filters/apply-filters.ts";
import { grade } from "./filters/grade.ts";
import { letterPicture } from "./filters/letter-picture.ts";
import { restoreDetail } from "./filters/restore-detail.ts";
import { fitWithin } from "./fit-within.ts";
import type { Raster } from "./frame.ts";
import { toPixels } from "./to-pixels.ts";
import type { ChangeOrder } from "./wire.ts";

/**
 * Changes a picture that was not drawn here, by its pixels alone: it is turned and cut, filled where
 * it is masked, given another light, look and adjustment, and last what is laid on, written and
 * framed. With a mask all but the turning and cutting applies within the mask only, with a soft edge;
 * the mask is turned and cut together with the picture, whose original place it refers to.
 * `base` is for whoever has placed the picture already.
 */
export async function changePicture(
  order: ChangeOrder,
  canvas: Canvas,
  base?: PlacedBase,
): Promise<void> {
  const size = { width: order.width, height: order.height };
  const edits = allEdits(order);
  const { before, mask } = base ?? (await placeBase(order, canvas.checkAborted));
  canvas.checkAborted();
  canvas.progress(0.2);
  const isFilled = mask !== undefined && edits.some(({ kind }) => kind === "fill");
  const source = isFilled ? fillMasked(before, mask, order, canvas) : before;
  canvas.progress(0.3);
  await giveLook(source, order, canvas);
  canvas.progress(0.8);
  const raster = { ...size, data: canvas.pixels };
  await applyEdits(raster, {
    edits,
    others: order.others ?? [],
    before,
    seed: order.seed,
    checkAborted: canvas.checkAborted,
  });
  if (order.text !== undefined) letterPicture(raster, order.text);
  canvas.checkAborted();
  if (mask !== undefined)
    keepOutside(raster, before, featherMask({ ...size, mask, isGrown: isFilled }));
}

/** The pictures of an order, decoded, turned and cut to its size. */
export interface PlacedBase {
  readonly before: Raster;
  /** How opaque the mask is, one byte a pixel. */
  readonly mask: Uint8Array | undefined;
}

/** Places the picture of an order and its mask, before anything else is done to them. */
export async function placeBase(order: ChangeOrder, checkAborted: () => void): Promise<PlacedBase> {
  const size = { width: order.width, height: order.height };
  const edits = allEdits(order);
  const focus = order.mask === undefined ? ("attention" as const) : ("centre" as const);
  const before = await takeBase(order, edits, checkAborted);
  const mask =
    order.mask === undefined ? undefined : await placeMask(order.mask, { size, edits, focus });
  return { before, mask };
}

/** A placed picture made smaller: it shows the same part of what was handed in. */
export async function shrinkBase({ before, mask }: PlacedBase, size: Size): Promise<PlacedBase> {
  if (mask === undefined) return { before: await shrink(before, size), mask };
  const { width, height } = before;
  const smallMask = await sharp(mask, { raw: { width, height, channels: 1 } })
    .resize(size.width, size.height, { fit: "fill" })
    .toColourspace("b-w")
    .raw()
    .toBuffer();
  return { before: await shrink(before, size), mask: smallMask };
}

/** What turns or frames the picture is an edit, also where it came as an adjustment. */
function allEdits({ edits = [], adjustments }: ChangeOrder): Edit[] {
  return [...edits, ...adjustments.flatMap((id) => toEdit(id) ?? [])];
}

/** The picture itself, or a collage of it and others, at the size of the order. */
async function takeBase(
  order: ChangeOrder,
  edits: readonly Edit[],
  checkAborted: () => void,
): Promise<Raster> {
  const size = { width: order.width, height: order.height };
  const collage = edits.find((edit) => edit.kind === "collage");
  const focus = order.mask === undefined ? ("attention" as const) : ("centre" as const);
  if (collage === undefined) return placeSource(order.picture, { size, edits, focus });
  const pictures = collage.ns.flatMap(
    (n) => (order.others ?? []).find((other) => other.n === n)?.picture ?? [],
  );
  return layCollage([order.picture, ...pictures], {
    size,
    layout: collage.layout,
    checkAborted,
  });
}

/** Less than this is nothing: a blur never comes back to nought. */
const SHARE_MIN = 1 / 512;

function fillMasked(
  before: Raster,
  mask: Uint8Array,
  { seed }: ChangeOrder,
  canvas: Canvas,
): Raster {
  const filled = { ...before, data: before.data.slice() };
  const shareAt = featherMask({ ...before, mask, isGrown: true });
  const hole = new Uint8Array(mask.length);
  for (let y = 0; y < before.height; y++) {
    const row = shareAt(y);
    for (let x = 0; x < before.width; x++)
      hole[y * before.width + x] = (row[x] ?? 0) > SHARE_MIN ? 255 : 0;
  }
  fillHole(filled, hole, { seed, checkAborted: canvas.checkAborted });
  return filled;
}

/** Light, filters and adjustments. Filters work on a smaller picture; one that only changes tones gets its detail back. */
async function giveLook(source: Raster, order: ChangeOrder, canvas: Canvas): Promise<void> {
  const size = { width: order.width, height: order.height };
  const work = fitWithin(size, FILTERED_PIXELS_MAX);
  const isLit = order.neon || order.time !== undefined || order.weather !== undefined;
  const isSmall =
    work.width < size.width && (order.filters.length > 0 || isLit || order.season !== undefined);
  const small = isSmall ? await shrink(source, work) : source;
  canvas.checkAborted();
  const look = applyFilters(grade(small, order), {
    filters: order.filters,
    adjustments: order.adjustments.filter((id) => toEdit(id) === undefined),
    seed: order.seed,
    checkAborted: canvas.checkAborted,
  });
  const restore = (raster: Raster): Promise<void> => restoreDetail(raster, { full: source, small });
  await toPixels(look, size, canvas, isSmall && look.keepsDetail ? restore : undefined);
}

async function shrink({ width, height, data }: Raster, size: Size): Promise<Raster> {
  const small = await sharp(data, { raw: { width, height, channels: 3 } })
    .resize(size.width, size.height, { fit: "fill" })
    .raw()
    .toBuffer();
  return { width: size.width, height: size.height, data: small };
}

/** Puts the old pixels back where the edit does not apply. */
function keepOutside(
  { width, height, data }: Raster,
  before: Raster,
  shareAt: (y: number) => Float32Array,
): void {
  for (let y = 0; y < height; y++) {
    const row = shareAt(y);
    for (let x = 0; x < width; x++) {
      const share = row[x] ?? 0;
      if (share >= 1) continue;
      for (let at = (y * width + x) * 3; at < (y * width + x) * 3 + 3; at++) {
        const was = before.data[at] ?? 0;
        data[at] = share <= 0 ? was : was + ((data[at] ?? 0) - was) * share + 0.5;
      }
    }
  }
}
