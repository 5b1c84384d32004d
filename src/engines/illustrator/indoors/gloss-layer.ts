import { createLight } from "../core/colour.ts";
import type { Frame } from "../frame.ts";
import type { Sight } from "./find-surfaces.ts";
import { PATTERN } from "./gather-light.ts";
import type { Mirror } from "./mirror.ts";
import type { Ray } from "./ray.ts";
import type { Solid } from "./solid.ts";
import type { Shaded } from "./shader.ts";

/** What glossy pixels mirror, kept until the rest of the picture is there to be mirrored. */
export interface GlossLayer {
  /** How many pixels mirror. */
  count(): number;
  note(pixel: number, shaded: Shaded, ray: Ray, isMetal: boolean): void;
  /** The pixels in the order of noting, and for each ten floats: place, mirrored direction, tint, roughness. */
  readonly pixels: Int32Array;
  readonly notes: Float32Array;
}

const NOTE = 10;

/** A layer with room for as many pixels as see something that may mirror. */
export function createGlossLayer(solids: readonly Solid[], sight: Sight): GlossLayer {
  const mayMirror = Uint8Array.from(solids, ({ material }) => Number((material.gloss ?? 0) > 0));
  let room = 0;
  for (const solid of sight.solid) room += mayMirror[solid] ?? 0;
  const pixels = new Int32Array(room);
  const notes = new Float32Array(room * NOTE);
  const gleam = createGleam();
  let count = 0;
  return {
    pixels,
    notes,
    count: () => count,
    note(pixel, shaded, ray, isMetal) {
      readGleam(shaded, ray, isMetal, gleam);
      pixels[count] = pixel;
      const at = count * NOTE;
      const { x, y, z, nx, ny, nz } = shaded.surface;
      notes[at] = x + nx * 2e-3;
      notes[at + 1] = y + ny * 2e-3;
      notes[at + 2] = z + nz * 2e-3;
      notes[at + 3] = gleam.dx;
      notes[at + 4] = gleam.dy;
      notes[at + 5] = gleam.dz;
      notes[at + 6] = gleam.red;
      notes[at + 7] = gleam.green;
      notes[at + 8] = gleam.blue;
      notes[at + 9] = shaded.skin.roughness;
      count++;
    },
  };
}

/** Where a point mirrors to, and how much of it by colour. */
export interface Gleam {
  dx: number;
  dy: number;
  dz: number;
  red: number;
  green: number;
  blue: number;
}

export const createGleam = (): Gleam => ({ dx: 0, dy: 0, dz: 0, red: 0, green: 0, blue: 0 });

/** Schlick's approximation of Fresnel's law (1994); rough surfaces do not brighten as much towards their edges. */
export function readGleam(
  { surface, skin }: Shaded,
  ray: Ray,
  isMetal: boolean,
  into: Gleam,
): void {
  const { nx, ny, nz } = surface;
  const scale = 1 / Math.sqrt(ray.dx * ray.dx + ray.dy * ray.dy + ray.dz * ray.dz);
  const dx = ray.dx * scale;
  const dy = ray.dy * scale;
  const dz = ray.dz * scale;
  const along = dx * nx + dy * ny + dz * nz;
  const facing = Math.min(1, Math.abs(along));
  const graze = (1 - facing) ** 5 * (1 - skin.roughness) ** 2;
  into.dx = dx - 2 * along * nx;
  into.dy = dy - 2 * along * ny;
  into.dz = dz - 2 * along * nz;
  const base = isMetal ? 0 : 0.045;
  into.red = skin.gloss * mirrored(isMetal ? skin.red : base, graze);
  into.green = skin.gloss * mirrored(isMetal ? skin.green : base, graze);
  into.blue = skin.gloss * mirrored(isMetal ? skin.blue : base, graze);
}

const mirrored = (straight: number, graze: number): number => straight + (1 - straight) * graze;

/** Rougher than this, mirror images are scattered and shared among neighbours. */
const SCATTERED = 0.03;
/** From here on only every fourth pixel looks, and all use what their neighbours saw. */
const SPARSE = 0.1;

/** Adds the mirror images of all pixels that were noted. */
export function addMirrored(
  frame: Frame,
  layer: GlossLayer,
  sight: Sight,
  mirror: Mirror,
  checkAborted: () => void,
): void {
  const { pixels, notes } = layer;
  const count = layer.count();
  const { width } = sight;
  const seen = new Float32Array(count * 3);
  const places = new Int32Array(frame.width * frame.height).fill(-1);
  const light = createLight();
  for (let index = 0; index < count; index++) {
    if (index % 4096 === 0) checkAborted();
    const at = index * NOTE;
    const pixel = pixels[index] ?? 0;
    const roughness = notes[at + 9] ?? 0;
    const x = pixel % width;
    const y = (pixel - x) / width;
    if (roughness > SPARSE && ((x + (y >> 1)) & 1 || y & 1)) continue;
    places[pixel] = index;
    let dx = notes[at + 3] ?? 0;
    let dy = notes[at + 4] ?? 0;
    let dz = notes[at + 5] ?? 0;
    if (roughness > SCATTERED) {
      const order = (x % PATTERN) * PATTERN + (y % PATTERN);
      const out = Math.sqrt((order + 0.5) / (PATTERN * PATTERN)) * roughness * 0.6;
      const angle = order * 2.399_963;
      dx += Math.cos(angle) * out;
      dy += Math.sin(angle * 1.7) * out * 0.7;
      dz += Math.sin(angle) * out;
      const scale = 1 / Math.sqrt(dx * dx + dy * dy + dz * dz);
      dx *= scale;
      dy *= scale;
      dz *= scale;
    }
    mirror(notes[at] ?? 0, notes[at + 1] ?? 0, notes[at + 2] ?? 0, dx, dy, dz, light);
    seen[index * 3] = light.red;
    seen[index * 3 + 1] = light.green;
    seen[index * 3 + 2] = light.blue;
  }
  for (let index = 0; index < count; index++) addOne(frame, { layer, sight, seen, places }, index);
}

interface Seen {
  readonly layer: GlossLayer;
  readonly sight: Sight;
  readonly seen: Float32Array;
  readonly places: Int32Array;
}

function addOne(frame: Frame, { layer, sight, seen, places }: Seen, index: number): void {
  const { pixels, notes } = layer;
  const { width, height, solid } = sight;
  const pixel = pixels[index] ?? 0;
  const note = index * NOTE;
  const roughness = notes[note + 9] ?? 0;
  let red = seen[index * 3] ?? 0;
  let green = seen[index * 3 + 1] ?? 0;
  let blue = seen[index * 3 + 2] ?? 0;
  if (roughness > SCATTERED) {
    const own = solid[pixel];
    const x = pixel % width;
    const y = Math.floor(pixel / width);
    const reach = roughness > SPARSE ? 4 : 2;
    const stride = roughness > SPARSE ? 2 : 1;
    let total = 0;
    red = 0;
    green = 0;
    blue = 0;
    for (let row = Math.max(0, y - reach); row < Math.min(height, y + reach); row++) {
      if (stride === 2 && (row & 1) === 1) continue;
      const shift = stride === 2 ? (row >> 1) & 1 : 0;
      const begin = Math.max(0, x - reach);
      for (
        let column = begin + (stride === 2 ? (begin + shift) & 1 : 0);
        column < Math.min(width, x + reach);
        column += stride
      ) {
        const other = row * width + column;
        const place = places[other] ?? -1;
        if (place < 0 || solid[other] !== own) continue;
        total++;
        red += seen[place * 3] ?? 0;
        green += seen[place * 3 + 1] ?? 0;
        blue += seen[place * 3 + 2] ?? 0;
      }
    }
    const scale = total > 0 ? 1 / total : 0;
    red *= scale;
    green *= scale;
    blue *= scale;
  }
  const at = pixel * 3;
  const { data } = frame;
  data[at] = (data[at] ?? 0) + red * (notes[note + 6] ?? 0);
  data[at + 1] = (data[at + 1] ?? 0) + green * (notes[note + 7] ?? 0);
  data[at + 2] = (data[at + 2] ?? 0) + blue * (notes[note + 8] ?? 0);
}
