import { readFileSync } from "node:fs";

import { create } from "fontkit";
import type { Font } from "fontkit";

import index from "../fonts/fonts.json" with { type: "json" };

/** The faces that stand in `fonts/`. A character that a face lacks is looked for in `bold`, then in `chinese`. */
export type Face = keyof typeof index;

const opened = new Map<string, Font>();

/** The vendored font that holds a character, beginning at the face asked for; undefined if none does. */
export function fontFor(codePoint: number, face: Face): Font | undefined {
  for (const candidate of new Set<Face>([face, "bold", "chinese"])) {
    for (const { file, ranges } of index[candidate]) {
      const listed = ranges.some(
        ([first = 0, last = 0]) => first <= codePoint && codePoint <= last,
      );
      if (!listed) continue;
      const font = openFont(file);
      if (font.hasGlyphForCodePoint(codePoint)) return font;
    }
  }
  return undefined;
}

function openFont(file: string): Font {
  const known = opened.get(file);
  if (known !== undefined) return known;
  const font = create(readFileSync(new URL(`../fonts/${file}`, import.meta.url)));
  if (!("glyphForCodePoint" in font)) throw new TypeError(`${file} is a collection, not a font`);
  opened.set(file, font);
  return font;
}
