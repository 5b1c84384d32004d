import type { Brush } from "./brush.ts";
import { ACROSS, ALONG } from "./brush.ts";

/** A sheet that is painted on: tones, three a pixel, and how high the paint stands. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly data: Float32Array;
  readonly relief: Float32Array;
  /** The height of the ground, 0 to 1: chalk stays on its crests and leaves its hollows. Wet paint covers both. */
  readonly tooth?: Float32Array;
}

/** One stroke of a brush: straight, or bent like a bow. Lengths are in pixels. */
export interface Stroke {
  readonly x: number;
  readonly y: number;
  /** The direction, as a unit vector. */
  readonly cosine: number;
  readonly sine: number;
  /** How far it bends aside: `bend` times the square of the distance from its middle. */
  readonly bend: number;
  /** Half its length and half its width. */
  readonly reach: number;
  readonly radius: number;
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  /** How much of the ground a full trace hides, 0 to 1. */
  readonly load: number;
}

/** Paints a stroke over what is there. */
export function layStroke(sheet: Sheet, stroke: Stroke, brush: Brush): void {
  const { cosine, sine, bend, reach, radius } = stroke;
  const aside = radius + Math.abs(bend) * reach * reach;
  const tall = Math.abs(sine) * reach + Math.abs(cosine) * aside;
  const top = Math.max(0, Math.ceil(stroke.y - tall));
  const bottom = Math.min(sheet.height - 1, Math.floor(stroke.y + tall));
  for (let y = top; y <= bottom; y++) {
    const dy = y - stroke.y;
    const [from, to] = spanOf(stroke, dy, aside);
    const left = Math.max(0, Math.ceil(stroke.x + from));
    const right = Math.min(sheet.width - 1, Math.floor(stroke.x + to));
    paintSpan(sheet, stroke, brush, y, left, right);
  }
}

/** The part of a row, from the middle of the stroke, that the box about it covers. */
function spanOf(
  { cosine, sine, reach }: Stroke,
  dy: number,
  aside: number,
): [from: number, to: number] {
  let from = -reach - aside;
  let to = reach + aside;
  if (Math.abs(cosine) > 1e-4) {
    const middle = (-dy * sine) / cosine;
    const half = reach / Math.abs(cosine);
    from = Math.max(from, middle - half);
    to = Math.min(to, middle + half);
  }
  if (Math.abs(sine) > 1e-4) {
    const middle = (dy * cosine) / sine;
    const half = aside / Math.abs(sine);
    from = Math.max(from, middle - half);
    to = Math.min(to, middle + half);
  }
  return [from, to];
}

function paintSpan(
  sheet: Sheet,
  stroke: Stroke,
  brush: Brush,
  y: number,
  left: number,
  right: number,
): void {
  const { cosine, sine, bend, load } = stroke;
  const { tooth } = sheet;
  const perAlong = ALONG / 2 / stroke.reach;
  const perAcross = ACROSS / 2 / stroke.radius;
  const dy = y - stroke.y;
  let along = (left - stroke.x) * cosine + dy * sine;
  let aside = dy * cosine - (left - stroke.x) * sine;
  let index = y * sheet.width + left;
  for (let x = left; x <= right; x++, index++, along += cosine, aside -= sine) {
    const column = Math.floor(along * perAlong + ALONG / 2);
    const row = Math.floor((aside - bend * along * along) * perAcross + ACROSS / 2);
    if (row < 0 || row >= ACROSS || column < 0 || column >= ALONG) continue;
    const cell = column * ACROSS + row;
    const pressed = (brush.cover[cell] ?? 0) * load;
    const share = tooth === undefined ? pressed : rub(pressed, tooth[index] ?? 0);
    if (share >= 0.01) blend(sheet, stroke, index, share, brush.relief[cell] ?? 0);
  }
}

function blend(
  { data, relief }: Sheet,
  { red, green, blue }: Stroke,
  index: number,
  share: number,
  raised: number,
): void {
  const at = index * 3;
  const rest = 1 - share;
  data[at] = (data[at] ?? 0) * rest + red * share;
  data[at + 1] = (data[at + 1] ?? 0) * rest + green * share;
  data[at + 2] = (data[at + 2] ?? 0) * rest + blue * share;
  relief[index] = (relief[index] ?? 0) * rest + raised * share;
}

/** How much chalk stays where it is pressed so hard on ground so high. */
function rub(pressed: number, height: number): number {
  const held = (pressed + height - 1) * 2.6;
  return held <= 0 ? 0 : held >= 1 ? pressed : held * pressed;
}
