import { spriteArtwork } from "../../vocabulary/artwork.ts";
import type { Drawing, Repaint } from "../../vocabulary/rasterise-sprite.ts";
import { SITTING_BOX, sittingBody } from "./sitting-body.ts";
import { SITTING_ANIMALS } from "./sitting-animals.ts";
import { bodyBelowHead, legsBelowBust, STANDING_BOX } from "./standing-body.ts";
import { BUSTS, HEADS } from "./standing-people.ts";

/** Animals that are drawn as heads and look like another, but for its paints. */
interface Likeness {
  readonly sprite: string;
  readonly paints: Repaint;
  /** Further markup over it. */
  readonly more?: string;
}

const LIKENESSES: Readonly<Record<string, Likeness>> = {
  chicken: {
    sprite: "rooster",
    paints: new Map([
      ["#6d4534", "#e9e2d4"],
      ["#a56953", "#f4efe6"],
      ["#44911b", "#d8cfbe"],
      ["#ff822d", "#f2ead9"],
      ["#ffb02e", "#e8b04a"],
    ]),
  },
  moose: {
    sprite: "deer",
    paints: new Map([
      ["#d3883e", "#4e3527"],
      ["#f3ad61", "#6b4a36"],
      ["#ffdea7", "#8a6a50"],
      ["#7d4533", "#b98a5a"],
    ]),
  },
  boar: {
    sprite: "pig",
    paints: new Map([
      ["#ff8687", "#5d4334"],
      ["#fbb8ab", "#7a5a48"],
      ["#f92f60", "#3a2a22"],
      ["#ff5e59", "#453127"],
    ]),
  },
  unicorn: {
    sprite: "horse",
    paints: new Map([
      ["#a56953", "#f1edf2"],
      ["#6d4534", "#dcd5e2"],
      ["#1c1c1c", "#b58ad0"],
      ["#e39d89", "#e9c3cc"],
    ]),
    more: '<path fill="#f9c23c" d="M5.2 5.6L2.2 -0.2L7.4 4.2Z"/>',
  },
};

const own = <Value>(table: Readonly<Record<string, Value>>, id: string): Value | undefined =>
  Object.hasOwn(table, id) ? table[id] : undefined;

/**
 * The drawing of a thing with all of its body: animals and people of which the vocabulary has only
 * the head or the upper half get the rest, and a head seen from the side a whole animal like it.
 * Undefined for artwork that does not exist.
 */
export function wholeDrawing(id: string, sprite: string): Drawing | undefined {
  const likeness = own(LIKENESSES, id);
  const markup = spriteArtwork(likeness?.sprite ?? sprite);
  if (markup === undefined) return undefined;
  const sitting = own(SITTING_ANIMALS, id);
  if (sitting !== undefined) return { markup: sittingBody(markup, sitting), ...SITTING_BOX };
  const head = own(HEADS, id);
  if (head !== undefined) return { markup: bodyBelowHead(markup, head), ...STANDING_BOX };
  const bust = own(BUSTS, id);
  if (bust !== undefined) return { markup: legsBelowBust(markup, bust), ...STANDING_BOX };
  return { markup: markup + (likeness?.more ?? ""), width: 32, height: 32 };
}

/** The paints that make a drawing the thing that it stands for. */
export const likenessPaints = (id: string): Repaint => own(LIKENESSES, id)?.paints ?? new Map();
