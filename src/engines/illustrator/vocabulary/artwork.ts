import { readPack } from "./read-pack.ts";

const packs: {
  sprites?: Readonly<Record<string, string>>;
  lines?: Readonly<Record<string, string>>;
} = {};

/** The SVG content of a colour drawing, in a box of 32 by 32. */
export function spriteArtwork(name: string): string | undefined {
  packs.sprites ??= readPack("sprites");
  return Object.hasOwn(packs.sprites, name) ? packs.sprites[name] : undefined;
}

/** The SVG content of a line drawing, in a box of 24 by 24, stroked in `currentColor`. */
export function lineArtwork(name: string): string | undefined {
  packs.lines ??= readPack("lines");
  return Object.hasOwn(packs.lines, name) ? packs.lines[name] : undefined;
}
