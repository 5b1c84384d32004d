import { lineArtwork, spriteArtwork } from "../vocabulary/artwork.ts";
import { vocabulary } from "../vocabulary/vocabulary.ts";
import { DRAWN_BY_HAND } from "./drawn-by-hand.ts";

/** One drawing of a mark: SVG content in a square box of `box` units, with strokes of the width asked for. */
export interface Mark {
  readonly content: string;
  readonly box: number;
}

export interface LineMarkOptions {
  readonly ink: string;
  /** What closed shapes are filled with, so that they hide what lies under them. */
  readonly paper: string;
  /** 0 to 1: which of several drawings. */
  readonly chance: number;
  /** Width of the line as a share of the mark's edge; a fine line if absent. */
  readonly stroke?: number;
}

const FINE = 0.0215;

/** Fills darker than this stay filled in a line drawing: eyes, noses, tyres. */
const DARK = 0.16;

/**
 * The line drawing of a thing: by hand where there is one, else from the line icons, else made from
 * the colour artwork by outlining its shapes on paper, each hiding what lies under it.
 */
export function createLineMark(id: string, options: LineMarkOptions): Mark | undefined {
  const drawn = DRAWN_BY_HAND[id];
  if (drawn !== undefined) {
    const variant = drawn[Math.floor(options.chance * drawn.length)] ?? drawn[0];
    return { content: stroked(variant, options, 24), box: 24 };
  }
  const words = vocabulary();
  const line = lineArtwork(words.lineOf(id) ?? "");
  if (line !== undefined) return { content: stroked(withoutWidths(line), options, 24), box: 24 };
  const sprite = spriteArtwork(words.spriteOf(id) ?? "");
  return sprite === undefined ? undefined : { content: outlined(sprite, options), box: 32 };
}

/** The artwork is our own pack, so its markup can be changed as text. */
const withoutWidths = (body: string): string =>
  body
    .replaceAll(/ stroke-width="[^"]*"/g, "")
    .replaceAll("currentColor", "inherit")
    .replaceAll(' stroke="inherit"', "");

function stroked(body: string, { ink, stroke = FINE }: LineMarkOptions, box: number): string {
  const scale = /scale\(([\d.]+)\)/.exec(body)?.[1];
  const width = (stroke * box) / Number(scale ?? 1);
  return `<g fill="none" stroke="${ink}" stroke-width="${width.toFixed(3)}" stroke-linecap="round" stroke-linejoin="round">${body}</g>`;
}

function outlined(body: string, { ink, paper, stroke = FINE }: LineMarkOptions): string {
  const width = (stroke * 32).toFixed(3);
  const shapes = body
    .replaceAll(
      / fill="(#[\da-f]{3,8})"/gi,
      (_, fill: string) => ` fill="${isDark(fill) ? ink : paper}"`,
    )
    .replaceAll(/ fill-opacity="[^"]*"| opacity="[^"]*"/g, "");
  return `<g stroke="${ink}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round">${shapes}</g>`;
}

/** `#rgb` or `#rrggbb`. */
function isDark(fill: string): boolean {
  const step = fill.length === 4 ? 1 : 2;
  const channel = (index: number): number =>
    Number.parseInt(
      fill.slice(1 + index * step, 1 + (index + 1) * step).padStart(2, fill[1 + index]),
      16,
    );
  return (0.3 * channel(0) + 0.59 * channel(1) + 0.11 * channel(2)) / 255 < DARK;
}
