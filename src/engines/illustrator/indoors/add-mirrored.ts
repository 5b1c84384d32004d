import { createLight } from "../core/colour.ts";
import type { Light } from "../core/colour.ts";
import type { Frame } from "../frame.ts";
import type { Sight } from "./find-surfaces.ts";
import { PATTERN } from "./gather-light.ts";
import { NOTE } from "./gloss-layer.ts";
import type { GlossLayer } from "./gloss-layer.ts";
import type { Mirror } from "./mirror.ts";

/** Rougher than this, mirror images are scattered and shared among neighbours. */
const SCATTERED = 0.03;
/** From here on only every fourth pixel looks, and all use what their neighbours saw. */
const SPARSE = 0.1;
/** How far scattered images stray, for each unit of roughness. */
const STRAY = 0.6;

/** Adds the mirror images of all pixels that were noted. */
export function addMirrored(
  frame: Frame,
  layer: GlossLayer,
  sight: Sight,
  mirror: Mirror,
  checkAborted: () => void,
): void {
  const seen = lookAll(layer, sight, mirror, checkAborted);
  const shared = shareAll(layer, sight, seen);
  const { pixels, notes } = layer;
  const count = layer.count();
  const { data } = frame;
  for (let index = 0; index < count; index++) {
    const pixel = pixels[index] ?? 0;
    const note = index * NOTE;
    const from = placeOf(pixel, index, notes[note + 9] ?? 0, sight, seen) * 3;
    if (from < 0) continue;
    const at = pixel * 3;
    data[at] = (data[at] ?? 0) + (shared[from] ?? 0) * (notes[note + 6] ?? 0);
    data[at + 1] = (data[at + 1] ?? 0) + (shared[from + 1] ?? 0) * (notes[note + 7] ?? 0);
    data[at + 2] = (data[at + 2] ?? 0) + (shared[from + 2] ?? 0) * (notes[note + 8] ?? 0);
  }
}

/** Whose mirror image a pixel shows: its own, or that of a neighbour on the same solid that looked. */
function placeOf(
  pixel: number,
  index: number,
  roughness: number,
  { width, height, solid }: Sight,
  { places }: Seen,
): number {
  if (roughness <= SPARSE || (places[pixel] ?? -1) >= 0) return index;
  const own = solid[pixel];
  const x = pixel % width;
  const y = (pixel - x) / width;
  for (let order = 0; order < BESIDE_X.length; order++) {
    const [column, row] = [x + (BESIDE_X[order] ?? 0), y + (BESIDE_Y[order] ?? 0)];
    if (column < 0 || column >= width || row < 0 || row >= height) continue;
    const other = row * width + column;
    if (solid[other] === own && (places[other] ?? -1) >= 0) return places[other] ?? -1;
  }
  return -1;
}

/** Neighbours, the nearest first. */
const BESIDE_X = [-1, 1, 0, 0, -1, 1, -1, 1, -2, 2, 0, 0] as const;
const BESIDE_Y = [0, 0, -1, 1, -1, -1, 1, 1, 0, 0, -2, 2] as const;

/** The mean, for each pixel that looked, of what its neighbours on the same solid saw; sharp ones keep their own. */
function shareAll(layer: GlossLayer, sight: Sight, seen: Seen): Float32Array {
  const { pixels, notes } = layer;
  const count = layer.count();
  const shared = new Float32Array(count * 3);
  const share = createSharer(sight, seen);
  const light = createLight();
  for (let index = 0; index < count; index++) {
    const pixel = pixels[index] ?? 0;
    if (seen.places[pixel] !== index) continue;
    share(pixel, notes[index * NOTE + 9] ?? 0, light);
    shared[index * 3] = light.red;
    shared[index * 3 + 1] = light.green;
    shared[index * 3 + 2] = light.blue;
  }
  return shared;
}

/** What the pixels that looked have seen, three floats each, and where that is kept; -1 for those that did not look. */
interface Seen {
  readonly light: Float32Array;
  readonly places: Int32Array;
}

const isSkipped = (x: number, y: number): boolean => (y & 1) === 1 || ((x + (y >> 1)) & 1) === 1;

function lookAll(
  layer: GlossLayer,
  { width, height }: Sight,
  mirror: Mirror,
  checkAborted: () => void,
): Seen {
  const { pixels, notes } = layer;
  const count = layer.count();
  const seen: Seen = {
    light: new Float32Array(count * 3),
    places: new Int32Array(width * height).fill(-1),
  };
  const light = createLight();
  const way = { dx: 0, dy: 0, dz: 0 };
  for (let index = 0; index < count; index++) {
    if (index % 4096 === 0) checkAborted();
    const at = index * NOTE;
    const pixel = pixels[index] ?? 0;
    const roughness = notes[at + 9] ?? 0;
    const x = pixel % width;
    const y = (pixel - x) / width;
    if (roughness > SPARSE && isSkipped(x, y)) continue;
    seen.places[pixel] = index;
    way.dx = notes[at + 3] ?? 0;
    way.dy = notes[at + 4] ?? 0;
    way.dz = notes[at + 5] ?? 0;
    if (roughness > SCATTERED)
      stray(way, (x % PATTERN) * PATTERN + (y % PATTERN), roughness * STRAY);
    const [px, py, pz] = [notes[at] ?? 0, notes[at + 1] ?? 0, notes[at + 2] ?? 0];
    mirror(px, py, pz, way.dx, way.dy, way.dz, light);
    seen.light[index * 3] = light.red;
    seen.light[index * 3 + 1] = light.green;
    seen.light[index * 3 + 2] = light.blue;
  }
  return seen;
}

/** Turns a direction aside, each of sixteen neighbours in another way. */
function stray(way: { dx: number; dy: number; dz: number }, order: number, reach: number): void {
  const out = Math.sqrt((order + 0.5) / (PATTERN * PATTERN)) * reach;
  const angle = order * 2.399_963;
  const dx = way.dx + Math.cos(angle) * out;
  const dy = way.dy + Math.sin(angle * 1.7) * out * 0.7;
  const dz = way.dz + Math.sin(angle) * out;
  const scale = 1 / Math.sqrt(dx * dx + dy * dy + dz * dz);
  way.dx = dx * scale;
  way.dy = dy * scale;
  way.dz = dz * scale;
}

/** Reads what a pixel mirrors: what it saw by itself, or the mean of what its neighbours on the same solid saw. */
function createSharer({ width, height, solid }: Sight, { light, places }: Seen) {
  return (pixel: number, roughness: number, into: Light): void => {
    const own = solid[pixel] ?? -1;
    const isSparse = roughness > SPARSE;
    // A sharp one reads itself alone; of a sparse row only every other pixel has looked.
    const reach = roughness <= SCATTERED ? 0 : isSparse ? 4 : 2;
    const step = isSparse ? 2 : 1;
    const x = pixel % width;
    const y = (pixel - x) / width;
    const left = Math.max(0, x - reach);
    const right = Math.min(width, x + Math.max(1, reach));
    const bottom = Math.min(height, y + Math.max(1, reach));
    let red = 0;
    let green = 0;
    let blue = 0;
    let total = 0;
    for (let row = Math.max(0, y - reach); row < bottom; row++) {
      if (isSparse && (row & 1) === 1) continue;
      const first = isSparse ? left + ((left + (row >> 1)) & 1) : left;
      for (let other = row * width + first; other < row * width + right; other += step) {
        const place = (places[other] ?? -1) * 3;
        if (place < 0 || solid[other] !== own) continue;
        total++;
        red += light[place] ?? 0;
        green += light[place + 1] ?? 0;
        blue += light[place + 2] ?? 0;
      }
    }
    const scale = 1 / Math.max(1, total);
    into.red = red * scale;
    into.green = green * scale;
    into.blue = blue * scale;
  };
}
