import { clamp, smoothstep } from "../../../core/interpolate.ts";
import type { Material } from "../../../things/traits/trait.ts";
import { keyAt } from "../set/light-at.ts";
import type { StudioSet } from "../set/studio-set.ts";
import type { DrawnStand } from "./draw-stand.ts";

interface Finish {
  /** How far light creeps round into the shadow. */
  readonly wrap: number;
  /** How much of the soft box is mirrored. */
  readonly gloss: number;
  /** How narrow a highlight is. */
  readonly polish: number;
}

const PLAIN: Finish = { wrap: 0.22, gloss: 0.05, polish: 10 };
const FINISHES: Partial<Record<Material, Finish>> = {
  fur: { wrap: 0.4, gloss: 0.03, polish: 5 },
  feathers: { wrap: 0.38, gloss: 0.05, polish: 7 },
  skin: { wrap: 0.34, gloss: 0.09, polish: 12 },
  plant: { wrap: 0.4, gloss: 0.07, polish: 10 },
  petal: { wrap: 0.45, gloss: 0.04, polish: 8 },
  gloss: { wrap: 0.14, gloss: 0.42, polish: 60 },
  metal: { wrap: 0.08, gloss: 0.5, polish: 40 },
  glass: { wrap: 0.4, gloss: 0.6, polish: 80 },
  food: { wrap: 0.34, gloss: 0.2, polish: 26 },
  light: { wrap: 1, gloss: 0, polish: 1 },
  vapour: { wrap: 0.9, gloss: 0, polish: 1 },
};

/** The palest floor there is; a white background that was asked for is painted brighter than that. */
const BOUNCE_MAX = 0.85;
/** Pixels between the points at which the shadows on a piece are worked out. */
const STEP = 4;

/** Replaces the paint of a piece by the light that it sends to the eye. In place. */
export function lightStand(
  stand: DrawnStand,
  { set, others }: { set: StudioSet; others: readonly DrawnStand[] },
): void {
  const { sprite, normals, glow } = stand;
  const { width, height, alpha, colour } = sprite;
  const { light, dressing } = set;
  const shadow = shadowOn(stand, set, others);
  const face = createFacing(stand, set);
  const facing: Facing = { lit: 0, sky: 0, bounce: 0, spark: 0, near: 0, far: 0 };
  const columns = Math.ceil(width / STEP) + 1;
  for (let index = 0; index < alpha.length; index++) {
    if ((alpha[index] ?? 0) <= 0) continue;
    const row = Math.floor(index / width);
    const lift = 1 - row / height;
    const direct = readCoarse(shadow, columns, { x: (index % width) / STEP, y: row / STEP });
    face({ index, lift, normals }, facing);
    for (let channel = 0; channel < 3; channel++) {
      const at = index * 3 + channel;
      const key = (light.key[channel] ?? 0) * direct;
      const ambient = light.ambient[channel] ?? 0;
      const floor = Math.min(BOUNCE_MAX, dressing.floor[channel] ?? 0) * (ambient + key * 0.5);
      const all = key * facing.lit * 1.22 + ambient * facing.sky + floor * facing.bounce;
      const rim =
        (light.rims[0][channel] ?? 0) * facing.near + (light.rims[1][channel] ?? 0) * facing.far;
      const paint = colour[at] ?? 0;
      colour[at] =
        paint * all * 1.35 +
        (key + ambient * 0.35) * facing.spark +
        rim * (0.25 + paint) +
        (glow?.[at] ?? 0);
    }
  }
}

/** How a point of the surface lies to the lamps; one object serves all pixels. */
interface Facing {
  lit: number;
  sky: number;
  bounce: number;
  spark: number;
  /** Light from behind, on the side of the main light and opposite. */
  near: number;
  far: number;
}

interface Facet {
  readonly index: number;
  /** 0 at the foot, 1 at the top. */
  readonly lift: number;
  readonly normals: DrawnStand["normals"];
}

function createFacing({ placed }: DrawnStand, { light }: StudioSet) {
  const { wrap, gloss, polish } = FINISHES[placed.trait.material] ?? PLAIN;
  const { side } = light;
  const x = light.towards.x;
  const y = -light.towards.y;
  const z = -light.towards.z;
  const halfLength = Math.hypot(x, y, z + 1);
  return ({ index, lift, normals }: Facet, into: Facing): void => {
    const nx = normals.x[index] ?? 0;
    const ny = normals.y[index] ?? 0;
    const nz = normals.z[index] ?? 1;
    const buried = placed.floats ? 1 : 0.5 + 0.5 * smoothstep(-0.02, 0.2, lift);
    const edge = 1 - nz;
    const half = clamp((nx * x + ny * y + nz * (z + 1)) / halfLength, 0, 1);
    into.lit = clamp((nx * x + ny * y + nz * z + wrap) / (1 + wrap), 0, 1) * (0.4 + 0.6 * buried);
    into.sky = (0.62 - 0.38 * ny) * buried * (0.7 + 0.3 * nz);
    into.bounce = clamp(0.3 + 0.7 * ny, 0, 1) * 0.5 * buried;
    into.spark = half ** polish * gloss * 0.5 + edge * edge * gloss * 0.16 * buried;
    into.near = edge ** 1.6 * clamp(nx * side - 0.3 * ny, 0, 1) * buried;
    into.far = edge ** 1.6 * clamp(-nx * side - 0.3 * ny, 0, 1) * buried;
  };
}

/** How much of the main light reaches a piece past the others, at every few pixels. */
function shadowOn(stand: DrawnStand, set: StudioSet, others: readonly DrawnStand[]): Float32Array {
  const { sprite, z } = stand;
  const { camera } = set.space;
  const before = others.filter((other) => other !== stand && other.z < z - 0.02);
  const columns = Math.ceil(sprite.width / STEP) + 1;
  const rows = Math.ceil(sprite.height / STEP) + 1;
  const shares = new Float32Array(columns * rows);
  // A backing and the blocks stand behind the things and keep nothing from them.
  const open = { ...set, drums: [] };
  for (let index = 0; index < shares.length; index++) {
    const column = stand.left + (index % columns) * STEP;
    const row = stand.top + Math.floor(index / columns) * STEP;
    const point = {
      x: ((column - camera.centreX) * z) / camera.focal,
      y: camera.height - ((row - camera.horizonY) * z) / camera.focal,
      z,
    };
    shares[index] = 0.14 + 0.86 * keyAt(open, before, point);
  }
  return shares;
}

function readCoarse(
  plane: Float32Array,
  columns: number,
  { x, y }: { readonly x: number; readonly y: number },
): number {
  const left = Math.trunc(x);
  const at = Math.trunc(y) * columns + left;
  const across = x - left;
  const down = y - Math.trunc(y);
  const above = (plane[at] ?? 1) * (1 - across) + (plane[at + 1] ?? 1) * across;
  const below = (plane[at + columns] ?? 1) * (1 - across) + (plane[at + columns + 1] ?? 1) * across;
  return above + (below - above) * down;
}
