import { addEnlarged } from "../core/add-enlarged.ts";
import { createFrame } from "../core/create-frame.ts";
import { downsample } from "../core/downsample.ts";
import { clamp } from "../core/interpolate.ts";
import type { Random } from "../core/rng.ts";
import type { Brush } from "./brush.ts";
import { flowCell } from "./find-flow.ts";
import type { Flow } from "./find-flow.ts";
import { layStroke } from "./lay-stroke.ts";
import type { Sheet, Stroke } from "./lay-stroke.ts";
import type { Tones } from "./tones.ts";

export interface LayerOptions {
  readonly flow: Flow;
  /** One is chosen for each stroke. */
  readonly brushes: readonly Brush[];
  /** Half the width of a stroke, and the most of half its length, in pixels. */
  readonly radius: number;
  readonly reachMax: number;
  /** A place is painted where the sheet differs from the picture by more than this, 0 to 1. */
  readonly tolerance: number;
  /** Where chalk lets the paper through the sheet is never like the picture; then a place is painted if there is detail in it. */
  readonly isDetail: boolean;
  /** How freely the strokes leave the flow, in radians, and their colour the picture's. */
  readonly sway: number;
  readonly tint: number;
  readonly load: number;
  /** How many lanes to either side of a stroke are left to it: 0 lays strokes close over each other, 1 beside each other. */
  readonly lanes: number;
  readonly random: Random;
  readonly checkAborted: () => void;
}

/**
 * One layer of a painting: strokes of one width wherever the sheet is not yet like the picture, in
 * no order, each as long as its colour holds. After Hertzmann, "Painterly Rendering with Curved
 * Brush Strokes of Multiple Sizes" (1998).
 */
export function paintLayer(sheet: Sheet, picture: Tones, options: LayerOptions): void {
  const factor = Math.max(1, Math.round(options.radius * 0.7));
  const wanted = factor === 1 ? picture : downsample(picture, factor);
  const places = placesToPaint(
    wanted,
    options.isDetail ? withoutDetail(wanted) : sheetAt(sheet, factor),
    options,
  );
  shuffle(places, options.random);
  const painted = new Uint8Array(wanted.width * wanted.height);
  for (let index = 0; index < places.length; index++) {
    if (index % 1024 === 0) options.checkAborted();
    const place = places[index] ?? 0;
    // A place that a stroke of this layer has run over is seldom painted again.
    if (painted[place] === 1 && options.random() > AGAIN) continue;
    const stroke = strokeAt({ wanted, factor, place }, sheet, options);
    const brush = options.brushes[Math.floor(options.random() * options.brushes.length)];
    if (brush !== undefined) layStroke(sheet, stroke, brush);
    markStroke(painted, wanted, { stroke, factor, lanes: options.lanes });
  }
}

/** How often a place is painted over that this layer has painted already. */
const AGAIN = 0.12;

/** Marks what a stroke has run over: its spine, and where strokes shall not lie close a lane to either side. */
function markStroke(
  painted: Uint8Array,
  { width, height }: Tones,
  { stroke, factor, lanes }: { stroke: Stroke; factor: number; lanes: number },
): void {
  const { x, y, cosine, sine, reach, bend } = stroke;
  const end = reach * 0.85;
  for (let along = -end; along <= end; along += factor * 0.7) {
    for (let lane = -lanes; lane <= lanes; lane++) {
      const aside = bend * along * along + lane * factor;
      const column = Math.floor((x + cosine * along - sine * aside) / factor);
      const row = Math.floor((y + sine * along + cosine * aside) / factor);
      if (column >= 0 && row >= 0 && column < width && row < height)
        painted[row * width + column] = 1;
    }
  }
}

const sheetAt = (sheet: Sheet, factor: number): Tones =>
  factor === 1 ? sheet : downsample(sheet, factor);

/** The picture as a brush of twice the width would paint it. */
function withoutDetail(picture: Tones): Tones {
  const coarse = createFrame(picture.width, picture.height);
  addEnlarged(coarse, downsample(picture, 3), 1);
  return coarse;
}

function placesToPaint(
  wanted: Tones,
  there: { readonly data: Float32Array },
  { tolerance }: LayerOptions,
): Int32Array {
  const count = wanted.width * wanted.height;
  const places = new Int32Array(count);
  let found = 0;
  for (let index = 0; index < count; index++) {
    const at = index * 3;
    const difference =
      Math.abs((wanted.data[at] ?? 0) - (there.data[at] ?? 0)) +
      Math.abs((wanted.data[at + 1] ?? 0) - (there.data[at + 1] ?? 0)) +
      Math.abs((wanted.data[at + 2] ?? 0) - (there.data[at + 2] ?? 0));
    if (difference < tolerance * 3) continue;
    places[found] = index;
    found += 1;
  }
  return places.subarray(0, found);
}

function shuffle(places: Int32Array, random: Random): void {
  for (let index = places.length - 1; index > 0; index--) {
    const other = Math.floor(random() * (index + 1));
    const kept = places[index] ?? 0;
    places[index] = places[other] ?? 0;
    places[other] = kept;
  }
}

interface Spot {
  readonly wanted: Tones;
  readonly factor: number;
  readonly place: number;
}

function strokeAt({ wanted, factor, place }: Spot, sheet: Sheet, options: LayerOptions): Stroke {
  const { flow, radius, random } = options;
  const column = place % wanted.width;
  const row = Math.floor(place / wanted.width);
  const x = Math.min(sheet.width - 1, (column + random()) * factor);
  const y = Math.min(sheet.height - 1, (row + random()) * factor);
  const cell = flowCell(flow, x, y);
  const free = 1 - (flow.trust[cell] ?? 0);
  const turn = (random() - 0.5) * options.sway * (0.3 + 0.7 * free);
  const fx = flow.x[cell] ?? 1;
  const fy = flow.y[cell] ?? 0;
  const cosine = fx * Math.cos(turn) - fy * Math.sin(turn);
  const sine = fx * Math.sin(turn) + fy * Math.cos(turn);
  const lengths = reachOf({ wanted, factor, place }, { x, y, cosine, sine }, options);
  const middle = (lengths.ahead - lengths.back) / 2;
  const reach = Math.max(radius * 2.1, (lengths.ahead + lengths.back) / 2 + radius * 0.6);
  const shade = 1 + (random() - 0.5) * options.tint;
  const warmth = (random() - 0.5) * options.tint * 0.35;
  const at = place * 3;
  return {
    x: x + cosine * middle,
    y: y + sine * middle,
    cosine,
    sine,
    bend: bendOf(flow, { x, y, cosine, sine }, reach, sheet),
    reach,
    radius: radius * (0.8 + 0.4 * random()),
    red: (wanted.data[at] ?? 0) * shade + warmth,
    green: (wanted.data[at + 1] ?? 0) * shade,
    blue: (wanted.data[at + 2] ?? 0) * shade - warmth,
    load: options.load,
  };
}

interface Ray {
  readonly x: number;
  readonly y: number;
  readonly cosine: number;
  readonly sine: number;
}

/** How far a stroke may go to either side before the picture has another colour. */
function reachOf(
  { wanted, factor, place }: Spot,
  { x, y, cosine, sine }: Ray,
  { radius, reachMax, tolerance }: LayerOptions,
): { ahead: number; back: number } {
  const { width, height, data } = wanted;
  const bound = Math.max(0.05, tolerance) * 3;
  const from = place * 3;
  const go = (sign: number): number => {
    for (let distance = radius; distance <= reachMax; distance += radius) {
      const column = Math.floor((x + cosine * distance * sign) / factor);
      const row = Math.floor((y + sine * distance * sign) / factor);
      if (column < 0 || row < 0 || column >= width || row >= height) return distance;
      const at = (row * width + column) * 3;
      const difference =
        Math.abs((data[at] ?? 0) - (data[from] ?? 0)) +
        Math.abs((data[at + 1] ?? 0) - (data[from + 1] ?? 0)) +
        Math.abs((data[at + 2] ?? 0) - (data[from + 2] ?? 0));
      if (difference > bound) return distance - radius;
    }
    return reachMax;
  };
  return { ahead: go(1), back: go(-1) };
}

/** The bow that follows the flow at both ends of the stroke. */
function bendOf(flow: Flow, { x, y, cosine, sine }: Ray, reach: number, sheet: Sheet): number {
  const slopeAt = (sign: number): number => {
    const cell = flowCell(
      flow,
      clamp(x + cosine * reach * sign * 0.8, 0, sheet.width - 1),
      clamp(y + sine * reach * sign * 0.8, 0, sheet.height - 1),
    );
    const fx = flow.x[cell] ?? 1;
    const fy = flow.y[cell] ?? 0;
    const along = fx * cosine + fy * sine;
    const across = fy * cosine - fx * sine;
    return Math.abs(along) < 0.2 ? 0 : clamp(across / along, -1, 1);
  };
  return clamp((slopeAt(1) - slopeAt(-1)) / (3.2 * reach), -0.35 / reach, 0.35 / reach);
}
