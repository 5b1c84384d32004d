import sharp from "sharp";
import type { Sharp } from "sharp";

import type { Size } from "../../../contract/size.ts";
import type { Raster } from "../frame.ts";
import { Undecodable } from "../interruptions.ts";
import { cutLong } from "./cut-long.ts";
import type { EditOf } from "./edit.ts";

const PIXELS_MAX = 50_000_000;
const GAP = 0.012;
const GROUND = 248;

export interface CollageOptions {
  readonly size: Size;
  readonly layout: EditOf<"collage">["layout"];
  readonly checkAborted: () => void;
}

/** Where one picture goes. */
interface Cell {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** All pictures in rows on one white sheet: each row fills the width, and pictures share it by their ratios, so that as little as can be is cut off. Throws `Undecodable`. */
export async function layCollage(
  pictures: readonly Uint8Array[],
  { size, layout, checkAborted }: CollageOptions,
): Promise<Raster> {
  const ratios = await Promise.all(pictures.map(ratioOf));
  const sheet = { ...size, data: new Uint8Array(size.width * size.height * 3).fill(GROUND) };
  for (const [index, cell] of cellsFor(ratios, size, layout).entries()) {
    checkAborted();
    const picture = pictures[index];
    if (picture !== undefined) await place(sheet, picture, cell);
  }
  return sheet;
}

async function ratioOf(picture: Uint8Array): Promise<number> {
  try {
    const { autoOrient } = await sharp(picture, { limitInputPixels: PIXELS_MAX }).metadata();
    return autoOrient.width / autoOrient.height;
  } catch (error) {
    throw new Undecodable("a picture of the collage cannot be decoded", { cause: error });
  }
}

/** The number of rows that cuts least off, unless it is told; then a cell for each picture, in order. */
function cellsFor(ratios: readonly number[], size: Size, layout: CollageOptions["layout"]): Cell[] {
  const counts =
    layout === "row"
      ? [1]
      : layout === "column"
        ? [ratios.length]
        : ratios.map((_, index) => index + 1);
  const gap = Math.max(1, Math.round(Math.min(size.width, size.height) * GAP));
  const plans = counts.map((count) => {
    const rows = splitRows(ratios, count);
    const natural = rows.map((row) => size.width / row.reduce((sum, ratio) => sum + ratio, 0));
    const total = natural.reduce((sum, height) => sum + height, 0);
    return { rows, natural, total, waste: Math.abs(Math.log(total / size.height)) };
  });
  const best = plans.reduce((one, other) => (other.waste < one.waste ? other : one));
  const cells: Cell[] = [];
  let top = gap;
  const tall = size.height - gap * (best.rows.length + 1);
  for (const [index, row] of best.rows.entries()) {
    const isLast = index === best.rows.length - 1;
    const height = isLast
      ? size.height - gap - top
      : Math.round((tall * (best.natural[index] ?? 0)) / best.total);
    cells.push(...cellsOfRow(row, { top, height, width: size.width, gap }));
    top += height + gap;
  }
  return cells;
}

/** Rows of as equal a number as can be, the fuller ones last. */
function splitRows(ratios: readonly number[], count: number): number[][] {
  return Array.from({ length: count }, (_, row) =>
    ratios.slice(
      Math.floor((row * ratios.length) / count),
      Math.floor(((row + 1) * ratios.length) / count),
    ),
  );
}

function cellsOfRow(
  row: readonly number[],
  { top, height, width, gap }: { top: number; height: number; width: number; gap: number },
): Cell[] {
  const room = width - gap * (row.length + 1);
  const sum = row.reduce((all, ratio) => all + ratio, 0);
  let left = gap;
  return row.map((ratio, index) => {
    const isLast = index === row.length - 1;
    const wide = isLast ? width - gap - left : Math.round((room * ratio) / sum);
    const cell = { left, top, width: wide, height };
    left += wide + gap;
    return cell;
  });
}

async function place(
  sheet: Raster,
  picture: Uint8Array,
  { left, top, width, height }: Cell,
): Promise<void> {
  if (width < 1 || height < 1) return;
  try {
    const open = (): Sharp =>
      sharp(picture, { limitInputPixels: PIXELS_MAX, failOn: "error" })
        .autoOrient()
        .toColourspace("srgb")
        .flatten({ background: "#ffffff" });
    const { autoOrient } = await open().metadata();
    const image = await cutLong(open, autoOrient, { width, height });
    const cut = await image
      .resize(width, height, { fit: "cover", position: sharp.strategy.attention })
      .raw()
      .toBuffer();
    for (let y = 0; y < height; y++)
      sheet.data.set(
        cut.subarray(y * width * 3, (y + 1) * width * 3),
        ((top + y) * sheet.width + left) * 3,
      );
  } catch (error) {
    throw new Undecodable("a picture of the collage cannot be decoded", { cause: error });
  }
}
