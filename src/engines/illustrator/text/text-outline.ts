import type { Glyph } from "fontkit";

import { fontFor } from "./font-for.ts";
import type { Face } from "./font-for.ts";

export interface TextOutlineOptions {
  readonly face: Face;
  /** Height of the type, in pixels. */
  readonly size: number;
  /** Extra space after each character, as a share of the size. */
  readonly tracking?: number;
  /** One character under the other, as on a Chinese shop sign. */
  readonly vertical?: boolean;
  /** Where short lines stand; the start if left out. */
  readonly align?: "start" | "middle";
}

export interface TextOutline {
  /** SVG path data: glyph outlines only, never the text itself, so that no markup can come in with it. */
  readonly path: string;
  readonly width: number;
  readonly height: number;
  /** Characters that no vendored font holds; they were left out. */
  readonly missing: readonly string[];
}

interface PlacedGlyph {
  readonly glyph: Glyph;
  /** Pixels per font unit. */
  readonly scale: number;
  readonly advance: number;
}

const LINE_HEIGHT = 1.2;
const VERTICAL_STEP = 1.06;
const ASCENT = 0.88;
const SPACE = 0.3;
/** Joiners, variation selectors and controls have no shape of their own and are not missed. */
const INVISIBLE = /^[\p{Cc}\p{Cf}\p{Mn}]$/u;

/** Sets text as outlines, its first line at the top of a box of `width` by `height`. Lines break at `\n`. */
export function toTextOutline(text: string, options: TextOutlineOptions): TextOutline {
  const missing = new Set<string>();
  const lines = text.split("\n").map((line) => toGlyphs(line, options, missing));
  return options.vertical === true
    ? { ...setColumns(lines, options.size), missing: [...missing] }
    : { ...setRows(lines, options), missing: [...missing] };
}

function toGlyphs(
  line: string,
  { face, size, tracking = 0 }: TextOutlineOptions,
  missing: Set<string>,
): (PlacedGlyph | number)[] {
  const glyphs: (PlacedGlyph | number)[] = [];
  for (const character of line) {
    const codePoint = character.codePointAt(0) ?? 0;
    if (/^\s$/u.test(character)) {
      glyphs.push(character === "\u3000" ? size : size * SPACE);
      continue;
    }
    if (INVISIBLE.test(character)) continue;
    const font = fontFor(codePoint, face);
    if (font === undefined) {
      missing.add(character);
      continue;
    }
    const glyph = font.glyphForCodePoint(codePoint);
    const scale = size / font.unitsPerEm;
    glyphs.push({ glyph, scale, advance: glyph.advanceWidth * scale + tracking * size });
  }
  return glyphs;
}

function setRows(
  lines: (PlacedGlyph | number)[][],
  { size, align = "start" }: TextOutlineOptions,
): Omit<TextOutline, "missing"> {
  const widths = lines.map((line) =>
    line.reduce<number>((sum, item) => sum + (typeof item === "number" ? item : item.advance), 0),
  );
  const width = Math.max(...widths);
  let path = "";
  for (const [row, line] of lines.entries()) {
    let x = align === "middle" ? (width - (widths[row] ?? 0)) / 2 : 0;
    const baseline = row * size * LINE_HEIGHT + size * ASCENT;
    for (const item of line) {
      if (typeof item !== "number") path += toPath(item, x, baseline);
      x += typeof item === "number" ? item : item.advance;
    }
  }
  return { path, width, height: size * (1 + (lines.length - 1) * LINE_HEIGHT) };
}

/** Columns run from right to left, as vertical Chinese is read. */
function setColumns(lines: (PlacedGlyph | number)[][], size: number): Omit<TextOutline, "missing"> {
  const width = size * (1 + (lines.length - 1) * LINE_HEIGHT);
  let path = "";
  let height = 0;
  for (const [column, line] of lines.entries()) {
    const left = width - size - column * size * LINE_HEIGHT;
    let y = 0;
    for (const item of line) {
      if (typeof item === "number") {
        y += item;
        continue;
      }
      path += toPath(item, left + (size - item.advance) / 2, y + size * ASCENT);
      y += size * VERTICAL_STEP;
    }
    height = Math.max(height, y);
  }
  return { path, width, height };
}

const COMMANDS = {
  moveTo: "M",
  lineTo: "L",
  quadraticCurveTo: "Q",
  bezierCurveTo: "C",
  closePath: "Z",
} as const;

/** Font units count upwards from the baseline, pixels downwards from the top. */
function toPath({ glyph, scale }: PlacedGlyph, x: number, baseline: number): string {
  let path = "";
  for (const { command, args } of glyph.path.commands) {
    path += COMMANDS[command];
    for (let index = 0; index + 1 < args.length; index += 2) {
      const px = x + (args[index] ?? 0) * scale;
      const py = baseline - (args[index + 1] ?? 0) * scale;
      path += `${px.toFixed(2)} ${py.toFixed(2)} `;
    }
  }
  return path;
}
