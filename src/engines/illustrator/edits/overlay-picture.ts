import sharp from "sharp";
import type { Sharp } from "sharp";

import { blurMask } from "../core/blur.ts";
import { clamp } from "../core/interpolate.ts";
import type { Raster } from "../frame.ts";
import { Undecodable } from "../interruptions.ts";
import { cutLong } from "./cut-long.ts";
import type { EditOf, Spot } from "./edit.ts";

const PIXELS_MAX = 50_000_000;
const MARGIN = 0.035;

interface Sticker {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue and opacity. */
  readonly data: Uint8Array;
}

/**
 * Lays another picture onto this one, in place. One that is transparent in parts is laid as it is; an
 * opaque one takes the shape asked for. Throws `Undecodable`.
 */
export async function overlayPicture(
  raster: Raster,
  picture: Uint8Array,
  edit: EditOf<"overlay">,
): Promise<void> {
  const sticker = await cutSticker(
    picture,
    Math.max(8, Math.round(Math.min(raster.width, raster.height) * edit.share)),
    edit.shape,
  );
  const cover = shapeOf(sticker, edit.shape);
  const at = placeOf(raster, sticker, edit.spot);
  if (edit.hasShadow) castShadow(raster, sticker, cover, at);
  layOver(raster, sticker, { cover, at, opacity: edit.opacity });
}

async function cutSticker(
  picture: Uint8Array,
  edge: number,
  shape: EditOf<"overlay">["shape"],
): Promise<Sticker> {
  try {
    const open = (): Sharp =>
      sharp(picture, { limitInputPixels: PIXELS_MAX, failOn: "error" })
        .autoOrient()
        .toColourspace("srgb")
        .ensureAlpha();
    const { autoOrient } = await open().metadata();
    const image =
      shape === "circle" ? await cutLong(open, autoOrient, { width: edge, height: edge }) : open();
    const { data, info } = await image
      .resize(edge, edge, {
        fit: shape === "circle" ? "cover" : "inside",
        position: sharp.strategy.attention,
      })
      .raw()
      .toBuffer({ resolveWithObject: true });
    return { width: info.width, height: info.height, data };
  } catch (error) {
    throw new Undecodable("the picture to lay on cannot be decoded", { cause: error });
  }
}

/** How much of each pixel the sticker covers. */
function shapeOf(
  { width, height, data }: Sticker,
  shape: EditOf<"overlay">["shape"],
): Float32Array {
  const isCut = data.some((byte, index) => index % 4 === 3 && byte < 250);
  const radius =
    isCut || shape === "plain" ? 0 : Math.min(width, height) * (shape === "circle" ? 0.5 : 0.07);
  return Float32Array.from({ length: width * height }, (_, index) => {
    const x = (index % width) + 0.5;
    const y = Math.floor(index / width) + 0.5;
    const dx = Math.max(0, Math.abs(x - width / 2) - (width / 2 - radius));
    const dy = Math.max(0, Math.abs(y - height / 2) - (height / 2 - radius));
    const inside = radius === 0 ? 1 : clamp(radius + 0.5 - Math.hypot(dx, dy), 0, 1);
    return (inside * (data[index * 4 + 3] ?? 0)) / 255;
  });
}

interface Place {
  readonly left: number;
  readonly top: number;
}

function placeOf({ width, height }: Raster, sticker: Sticker, spot: Spot): Place {
  const margin = Math.round(Math.min(width, height) * MARGIN);
  const across = spot.includes("left") ? 0 : spot.includes("right") ? 1 : 0.5;
  const down = spot.includes("top") ? 0 : spot.includes("bottom") ? 1 : 0.5;
  const room = (whole: number, part: number, share: number): number =>
    Math.round(share === 0.5 ? (whole - part) / 2 : share === 0 ? margin : whole - part - margin);
  return {
    left: clamp(room(width, sticker.width, across), 0, Math.max(0, width - sticker.width)),
    top: clamp(room(height, sticker.height, down), 0, Math.max(0, height - sticker.height)),
  };
}

/** A soft shadow a little below, as if the picture lay on the other. */
function castShadow(
  { width, height, data }: Raster,
  sticker: Sticker,
  cover: Float32Array,
  { left, top }: Place,
): void {
  const reach = Math.max(1, Math.round(Math.min(sticker.width, sticker.height) * 0.035));
  const wide = sticker.width + 4 * reach;
  const tall = sticker.height + 4 * reach;
  const shade = new Float32Array(wide * tall);
  for (let y = 0; y < sticker.height; y++)
    shade.set(
      cover.subarray(y * sticker.width, (y + 1) * sticker.width),
      (y + 2 * reach) * wide + 2 * reach,
    );
  const soft = blurMask({ width: wide, height: tall, data: shade }, reach * 0.7, 2);
  for (let index = 0; index < soft.length; index++) {
    const x = left - 2 * reach + (index % wide);
    const y = top - 2 * reach + Math.floor(index / wide) + Math.round(reach * 0.6);
    if (x < 0 || y < 0 || x >= width || y >= height) continue;
    const gain = 1 - 0.5 * (soft[index] ?? 0);
    const at = (y * width + x) * 3;
    for (let channel = at; channel < at + 3; channel++) data[channel] = (data[channel] ?? 0) * gain;
  }
}

function layOver(
  raster: Raster,
  sticker: Sticker,
  { cover, at, opacity }: { cover: Float32Array; at: Place; opacity: number },
): void {
  for (let index = 0; index < cover.length; index++) {
    const x = at.left + (index % sticker.width);
    const y = at.top + Math.floor(index / sticker.width);
    if (x >= raster.width || y >= raster.height) continue;
    const share = (cover[index] ?? 0) * opacity;
    const to = (y * raster.width + x) * 3;
    for (let channel = 0; channel < 3; channel++) {
      const under = raster.data[to + channel] ?? 0;
      raster.data[to + channel] =
        under + ((sticker.data[index * 4 + channel] ?? 0) - under) * share + 0.5;
    }
  }
}
