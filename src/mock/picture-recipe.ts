import { PICTURE_FORMATS, type PictureFormat } from "../contract/picture-format.ts";
import type { Size } from "../contract/size.ts";

/** All that a picture of the mock is made of. It fits into an address, so that no picture need be remembered. */
export interface PictureRecipe {
  readonly size: Size;
  /** Which of the palette, below `COLOURS`. */
  readonly colour: number;
  readonly format: PictureFormat;
  readonly damage?: "cut" | "text";
  readonly base64MiB?: number;
}

/** So few that pictures of many prompts are made once. */
export const COLOURS = 16;
export const EDGE_MAX = 4096;

const PATH =
  /^\/pictures\/(\d{1,4})x(\d{1,4})-(\d{1,2})(?:-(\d{1,2})mib)?(?:-(cut|text))?\.(\w{3,4})$/;

/** `/pictures/1024x1024-3.png`; every part that can be missing is named. */
export function toPicturePath(recipe: PictureRecipe): string {
  const { size, colour, format, damage, base64MiB } = recipe;
  const padding = base64MiB === undefined ? "" : `-${base64MiB}mib`;
  const fault = damage === undefined ? "" : `-${damage}`;
  const { extension } = PICTURE_FORMATS[format];
  return `/pictures/${size.width}x${size.height}-${colour}${padding}${fault}.${extension}`;
}

/** Undefined for what `toPicturePath` does not write. */
export function readPicturePath(path: string): PictureRecipe | undefined {
  const [, width, height, colour, mib, damage, extension] = PATH.exec(path) ?? [];
  const format = (["png", "jpeg", "webp"] as const).find(
    (name) => PICTURE_FORMATS[name].extension === extension,
  );
  if (format === undefined) {
    return undefined;
  }
  const recipe: PictureRecipe = {
    size: { width: Number(width), height: Number(height) },
    colour: Number(colour),
    format,
    ...((damage === "cut" || damage === "text") && { damage }),
    ...(mib !== undefined && { base64MiB: Number(mib) }),
  };
  return isPossible(recipe) ? recipe : undefined;
}

function isPossible({ size, colour, base64MiB = 1 }: PictureRecipe): boolean {
  const isEdge = (edge: number) => edge >= 1 && edge <= EDGE_MAX;
  return (
    isEdge(size.width) &&
    isEdge(size.height) &&
    colour < COLOURS &&
    base64MiB >= 1 &&
    base64MiB <= 64
  );
}
