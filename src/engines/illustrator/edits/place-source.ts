import sharp from "sharp";
import type { Sharp } from "sharp";

import type { Size } from "../../../contract/size.ts";
import type { Raster } from "../frame.ts";
import { Undecodable } from "../interruptions.ts";
import { cutLong } from "./cut-long.ts";
import type { Edit, EditOf, Focus } from "./edit.ts";

/** The most pixels of a picture that is let in; the core has the same bound on uploads. */
const PIXELS_MAX = 50_000_000;
/** Ratios closer than this are stretched rather than cropped: nobody sees it. */
const RATIO_SLACK = 0.01;
/** How many times its pixels the frame around a turned picture may have. One that is very long would have gigabytes: only its middle is turned. */
const TURNED_SHARE_MAX = 4;
const TURN_MARGIN = 4;

export interface PlaceOptions {
  readonly size: Size;
  /** All edits; those that move pixels about are done here, in their order. */
  readonly edits: readonly Edit[];
  /** Where to cut when the ratio differs and no edit says. */
  readonly focus: Focus;
}

type GeometryEdit = EditOf<"rotate" | "flip" | "crop" | "zoom">;

/** The picture upright, without transparency, turned and cut as the edits say, at exactly the size wanted. Throws `Undecodable`. */
export async function placeSource(picture: Uint8Array, options: PlaceOptions): Promise<Raster> {
  try {
    const image = open(picture).toColourspace("srgb").flatten({ background: "#ffffff" });
    const data = await place(image.removeAlpha(), options, 3);
    return { ...options.size, data };
  } catch (error) {
    throw new Undecodable("the picture cannot be decoded", { cause: error });
  }
}

/** How opaque a mask is, one byte a pixel, moved about as its picture is. Throws `Undecodable`. */
export async function placeMask(mask: Uint8Array, options: PlaceOptions): Promise<Uint8Array> {
  try {
    return await place(open(mask).ensureAlpha().extractChannel("alpha"), options, 1);
  } catch (error) {
    throw new Undecodable("the mask cannot be decoded", { cause: error });
  }
}

const open = (picture: Uint8Array): Sharp =>
  sharp(picture, { limitInputPixels: PIXELS_MAX, failOn: "error" }).autoOrient();

interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

async function place(
  image: Sharp,
  { size, edits, focus }: PlaceOptions,
  channels: 1 | 3,
): Promise<Uint8Array> {
  const moves = edits.filter((edit): edit is GeometryEdit => isGeometry(edit));
  let pixels = await take(moves.length > 0 ? image.resize(boundFor(size, moves)) : image, channels);
  for (const move of moves) pixels = await apply(pixels, move, channels);
  const cut = moves.findLast((move) => move.kind === "crop")?.focus ?? focus;
  return fitInto(pixels, { size, focus: cut, channels });
}

/** Whether an edit moves pixels about; those come first, and take mask and picture alike. */
const isGeometry = ({ kind }: Edit): boolean =>
  kind === "rotate" || kind === "flip" || kind === "crop" || kind === "zoom";

/** Large enough for what the edits will cut away, and no larger. */
function boundFor(size: Size, moves: readonly GeometryEdit[]) {
  const zoom = moves.reduce(
    (product, move) =>
      product * (move.kind === "zoom" ? move.factor : move.kind === "rotate" ? 1.3 : 1),
    1,
  );
  const edge = Math.min(8000, Math.ceil(Math.max(size.width, size.height) * zoom * 1.2));
  return { width: edge, height: edge, fit: "outside" as const, withoutEnlargement: true };
}

async function take(image: Sharp, channels: 1 | 3): Promise<Pixels> {
  const { data, info } = await only(image, channels).raw().toBuffer({ resolveWithObject: true });
  if (info.channels !== channels)
    throw new TypeError(`${info.channels} channels instead of ${channels}`);
  return { width: info.width, height: info.height, data };
}

/** A single channel is widened to three on its way through; this takes it back. */
const only = (image: Sharp, channels: 1 | 3): Sharp =>
  channels === 1 ? image.toColourspace("b-w") : image;

const from = ({ data, width, height }: Pixels, channels: 1 | 3): Sharp =>
  sharp(data, { raw: { width, height, channels } });

async function apply(pixels: Pixels, move: GeometryEdit, channels: 1 | 3): Promise<Pixels> {
  const image = from(pixels, channels);
  if (move.kind === "rotate") return rotate(pixels, move.degrees, channels);
  if (move.kind === "flip")
    return take(move.axis === "horizontal" ? image.flop() : image.flip(), channels);
  if (move.kind === "zoom") return take(image.extract(windowOf(pixels, move)), channels);
  const { ratio, focus } = move;
  return ratio === undefined ? pixels : crop(pixels, { ratio, focus }, channels);
}

/** Turned by any angle; what would be empty in the corners is cut away, at the ratio that the picture had. */
async function rotate(pixels: Pixels, degrees: number, channels: 1 | 3): Promise<Pixels> {
  const turn = (image: Sharp): Promise<Pixels> =>
    take(image.rotate(degrees, { background: "#000000" }), channels);
  if (degrees % 90 === 0) return turn(from(pixels, channels));
  const angle = (degrees * Math.PI) / 180;
  const cosine = Math.abs(Math.cos(angle));
  const sine = Math.abs(Math.sin(angle));
  const { width, height } = pixels;
  const scale = Math.min(
    width / (width * cosine + height * sine),
    height / (width * sine + height * cosine),
  );
  // A pixel less on each side, since the slanting edge is soft.
  const inner = {
    width: Math.max(1, Math.floor(width * scale) - 2),
    height: Math.max(1, Math.floor(height * scale) - 2),
  };
  const turnedArea = (width * cosine + height * sine) * (width * sine + height * cosine);
  const image = from(pixels, channels);
  const turned = await turn(
    turnedArea > TURNED_SHARE_MAX * width * height
      ? image.extract(
          middleOf(pixels, {
            width: inner.width * cosine + inner.height * sine,
            height: inner.width * sine + inner.height * cosine,
          }),
        )
      : image,
  );
  const window = {
    ...inner,
    left: Math.floor((turned.width - inner.width) / 2),
    top: Math.floor((turned.height - inner.height) / 2),
  };
  return take(from(turned, channels).extract(window), channels);
}

/** About so many pixels in the very middle, with a few more around them. */
function middleOf({ width, height }: Size, wanted: Size) {
  const left = Math.max(0, Math.floor((width - wanted.width) / 2) - TURN_MARGIN);
  const top = Math.max(0, Math.floor((height - wanted.height) / 2) - TURN_MARGIN);
  return { left, top, width: width - 2 * left, height: height - 2 * top };
}

async function crop(
  pixels: Pixels,
  { ratio, focus }: { ratio: number; focus: Focus },
  channels: 1 | 3,
): Promise<Pixels> {
  const { width, height } = pixels;
  const size =
    width / height > ratio
      ? { width: Math.max(1, Math.round(height * ratio)), height }
      : { width, height: Math.max(1, Math.round(width / ratio)) };
  const data = await fitInto(pixels, { size, focus, channels });
  return { ...size, data };
}

function windowOf({ width, height }: Size, { factor, focus }: { factor: number; focus: Focus }) {
  const inner = {
    width: Math.max(1, Math.round(width / factor)),
    height: Math.max(1, Math.round(height / factor)),
  };
  const shareX = focus === "left" ? 0 : focus === "right" ? 1 : 0.5;
  const shareY = focus === "top" ? 0 : focus === "bottom" ? 1 : 0.5;
  return {
    ...inner,
    left: Math.floor((width - inner.width) * shareX),
    top: Math.floor((height - inner.height) * shareY),
  };
}

interface FitOptions {
  readonly size: Size;
  readonly focus: Focus;
  readonly channels: 1 | 3;
}

async function fitInto(pixels: Pixels, { size, focus, channels }: FitOptions): Promise<Uint8Array> {
  const { width, height } = pixels;
  if (width === size.width && height === size.height) return pixels.data;
  const ratio = (width / height) * (size.height / size.width);
  const fit = Math.abs(ratio - 1) < RATIO_SLACK ? "fill" : "cover";
  const open = (): Sharp => from(pixels, channels);
  const image = focus === "attention" ? await cutLong(open, pixels, size) : open();
  const fitted = image.resize(size.width, size.height, {
    fit,
    position: focus === "attention" ? sharp.strategy.attention : focus,
  });
  return (await take(fitted, channels)).data;
}
