import type { Colour } from "../core/colour.ts";
import { clamp, smoothstep } from "../core/interpolate.ts";
import type { Random } from "../core/rng.ts";
import { rasteriseDrawing } from "../vocabulary/rasterise-sprite.ts";
import type { Drawing, Repaint, Sprite } from "../vocabulary/rasterise-sprite.ts";
import { wholeDrawing } from "./bodies/whole-drawing.ts";
import type { PlacedThing } from "./cast.ts";
import { mutePaint } from "./mute-paint.ts";
import { recolour } from "./recolour.ts";
import { REPAINTS, repaintOf, SKIN, SKIN_PAINTS } from "./repaint-of.ts";
import type { Trait } from "./traits/trait.ts";

/** What lies flat is seen from the side: so much of its length is left. */
export const LYING = 0.42;

function drawingOf(id: string, sprite: string): Drawing {
  const drawing = wholeDrawing(id, sprite);
  if (drawing === undefined) throw new RangeError(`no artwork named ${sprite}`);
  return drawing;
}

/** Width over height of a thing as it is drawn here. */
export function artworkRatio(id: string, sprite: string, { pose, post = 0 }: Trait): number {
  const drawn = rasteriseDrawing(drawingOf(id, sprite), 48, REPAINTS.get(id));
  const upright = drawn.width / drawn.height / (1 + post);
  return pose === "lying" ? upright / LYING : upright;
}

/**
 * The drawing of a thing, `height` pixels high, in its colour, turned its way, laid down or put on
 * its post; lit by nothing yet. Chance decides on what differs from one of a kind to the next.
 */
export function drawArtwork(
  { thing, trait }: { thing: PlacedThing; trait: Trait },
  height: number,
  random: Random,
): Sprite {
  const { post = 0, pose, material } = trait;
  const upright = pose === "lying" ? height / LYING : height / (1 + post);
  const drawing = drawingOf(thing.id, thing.sprite);
  const isColoured = thing.colour !== undefined;
  const paints = repaintOf({ id: thing.id, markup: drawing.markup, isColoured }, random);
  const drawn = rasteriseDrawing(drawing, upright, paints);
  mutePaint(drawn);
  if (material === "glass") clarify(drawn);
  const coloured =
    thing.colour === undefined
      ? drawn
      : recolourAll(drawn, thing.colour, skinOf(drawing, upright, paints));
  const turned = thing.isMirrored ? mirror(coloured) : coloured;
  if (pose === "lying") return layDown(turned, height);
  return post > 0 ? putOnPost(turned, height) : turned;
}

/** Where a drawing shows skin or hair: there other paints for them make a difference. Undefined if it has none. */
function skinOf(drawing: Drawing, height: number, paints: Repaint): Uint8Array | undefined {
  if (!drawing.markup.includes(SKIN)) return undefined;
  const strange = new Map([...paints, ...SKIN_PAINTS.map((paint) => [paint, "#00ff00"] as const)]);
  const before = rasteriseDrawing(drawing, height, paints).colour;
  const after = rasteriseDrawing(drawing, height, strange).colour;
  return Uint8Array.from({ length: before.length / 3 }, (_, index) =>
    [0, 1, 2].some(
      (channel) =>
        Math.abs((before[index * 3 + channel] ?? 0) - (after[index * 3 + channel] ?? 0)) > 0.02,
    )
      ? 1
      : 0,
  );
}

/** The same drawing in another colour, but for its skin. */
function recolourAll(sprite: Sprite, colour: Colour, skin: Uint8Array | undefined): Sprite {
  if (skin === undefined) return recolour(sprite, colour);
  const alpha = sprite.alpha.map((cover, index) => (skin[index] === 1 ? 0 : cover));
  const dressed = recolour({ ...sprite, alpha }, colour).colour;
  for (let at = 0; at < dressed.length; at++)
    if (skin[Math.floor(at / 3)] === 1) dressed[at] = sprite.colour[at] ?? 0;
  return { ...sprite, colour: dressed };
}

/** Lets what is behind be seen through the pale blue that glass is drawn in. In place. */
function clarify({ colour, alpha }: Sprite): void {
  for (let index = 0; index < alpha.length; index++) {
    const red = colour[index * 3] ?? 0;
    const blue = colour[index * 3 + 2] ?? 0;
    const isPane = smoothstep(0.02, 0.12, blue - red) * smoothstep(0.35, 0.55, blue);
    alpha[index] = (alpha[index] ?? 0) * (1 - 0.5 * isPane);
  }
}

function mirror({ width, height, colour, alpha }: Sprite): Sprite {
  const turned = new Float32Array(colour.length);
  const coverage = new Float32Array(alpha.length);
  for (let index = 0; index < width * height; index++) {
    const column = index % width;
    const from = index - column + (width - 1 - column);
    coverage[index] = alpha[from] ?? 0;
    turned[index * 3] = colour[from * 3] ?? 0;
    turned[index * 3 + 1] = colour[from * 3 + 1] ?? 0;
    turned[index * 3 + 2] = colour[from * 3 + 2] ?? 0;
  }
  return { width, height, colour: turned, alpha: coverage };
}

/** The same drawing, `height` rows high: each row is the mean of those it replaces. */
function layDown(sprite: Sprite, height: number): Sprite {
  const { width } = sprite;
  const flat = blank(width, height);
  for (let y = 0; y < sprite.height; y++) {
    const to = Math.min(height - 1, Math.floor((y * height) / sprite.height)) * width;
    for (let x = 0; x < width; x++) {
      const cover = sprite.alpha[y * width + x] ?? 0;
      flat.alpha[to + x] = (flat.alpha[to + x] ?? 0) + cover;
      for (let channel = 0; channel < 3; channel++) {
        const value = sprite.colour[(y * width + x) * 3 + channel] ?? 0;
        const at = (to + x) * 3 + channel;
        flat.colour[at] = (flat.colour[at] ?? 0) + value * cover;
      }
    }
  }
  const share = height / sprite.height;
  for (let at = 0; at < flat.alpha.length; at++) {
    const cover = flat.alpha[at] ?? 0;
    if (cover <= 0) continue;
    for (let channel = 0; channel < 3; channel++)
      flat.colour[at * 3 + channel] = (flat.colour[at * 3 + channel] ?? 0) / cover;
    flat.alpha[at] = Math.min(1, cover * share);
  }
  return flat;
}

const STEEL = 0.2;

/** The same drawing at the top of a picture of `height` rows, with a post below it. */
function putOnPost(sprite: Sprite, height: number): Sprite {
  const { width } = sprite;
  const whole = blank(width, height);
  whole.colour.set(sprite.colour);
  whole.alpha.set(sprite.alpha);
  const half = Math.max(1, height * 0.022);
  for (let y = Math.floor(sprite.height * 0.96); y < height; y++) {
    for (let x = Math.max(0, Math.floor(width / 2 - half - 1)); x < width / 2 + half + 1; x++) {
      const at = y * width + x;
      const across = Math.abs(x + 0.5 - width / 2) / half;
      if ((whole.alpha[at] ?? 0) > 0.5) continue;
      whole.alpha[at] = clamp((1 - across) * half + 0.5, 0, 1);
      whole.colour.fill(STEEL * (1.1 - 0.5 * across), at * 3, at * 3 + 3);
    }
  }
  return whole;
}

const blank = (width: number, height: number): Sprite => ({
  width,
  height,
  colour: new Float32Array(width * height * 3),
  alpha: new Float32Array(width * height),
});
