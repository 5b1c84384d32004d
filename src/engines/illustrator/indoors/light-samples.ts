import { aim } from "./eye.ts";
import type { Sight } from "./find-surfaces.ts";
import { createRay } from "./ray.ts";
import type { Stage } from "./stage.ts";
import { createSurface } from "./surface.ts";
import type { Surface } from "./surface.ts";

/** At most this many surfaces of one cell get light of their own. */
export const SAMPLES_OF_CELL = 4;
/** Two normals this alike count as one surface. */
const ALIKE = 0.85 * 127;

/** Points at which light is gathered: a few for each cell of the picture, one for each surface in it. */
export interface LightSamples {
  /** Pixels along the edge of a cell. */
  readonly cell: number;
  readonly columns: number;
  readonly rows: number;
  /** How many samples a cell has; the first stands at four times the cell's index. */
  readonly counts: Uint8Array;
  /** The pixel of each sample. */
  readonly pixel: Int32Array;
  readonly solid: Int16Array;
  /** The normal of each sample, three bytes, 127 for 1. */
  readonly facing: Int8Array;
  /** Light that falls there, three floats, and how much of each lamp is seen, four floats. */
  readonly light: Float32Array;
  readonly lampSeen: Float32Array;
}

export const LAMPS_MAX = 4;

/** Chooses the points: in each cell one for each solid and direction that is seen in it. */
export function chooseSamples({ eye, solids }: Stage, sight: Sight, cell: number): LightSamples {
  const samples = createSamples(sight, cell);
  const ray = createRay();
  const surface = createSurface();
  const { columns, rows } = samples;
  for (let index = 0; index < columns * rows; index++) {
    const left = (index % columns) * cell;
    const top = Math.floor(index / columns) * cell;
    for (let order = 0; order < LOOKS; order++) {
      const x = left + Math.floor(((LOOKS_X[order] ?? 0) * cell) / 6);
      const y = top + Math.floor(((LOOKS_Y[order] ?? 0) * cell) / 6);
      if (x >= sight.width || y >= sight.height) continue;
      const pixel = y * sight.width + x;
      const solid = sight.solid[pixel] ?? -1;
      if (solid < 0) continue;
      aim(eye, x + 0.5, y + 0.5, ray);
      solids[solid]?.describe(ray, sight.depth[pixel] ?? 0, surface);
      if (!isKnown(samples, index, solid, surface)) note(samples, index, pixel, solid, surface);
    }
  }
  return samples;
}

/** A cell is looked at in its middle first, then around it, in sixths of its edge. */
const LOOKS_X = [3, 1, 4, 2, 5, 0, 5, 0, 3] as const;
const LOOKS_Y = [3, 4, 1, 1, 5, 2, 3, 5, 0] as const;
const LOOKS = LOOKS_X.length;

function createSamples({ width, height }: Sight, cell: number): LightSamples {
  const columns = Math.ceil(width / cell);
  const rows = Math.ceil(height / cell);
  const count = columns * rows * SAMPLES_OF_CELL;
  return {
    cell,
    columns,
    rows,
    counts: new Uint8Array(columns * rows),
    pixel: new Int32Array(count),
    solid: new Int16Array(count),
    facing: new Int8Array(count * 3),
    light: new Float32Array(count * 3),
    lampSeen: new Float32Array(count * LAMPS_MAX),
  };
}

function note(
  samples: LightSamples,
  index: number,
  pixel: number,
  solid: number,
  { nx, ny, nz }: Surface,
): void {
  const count = samples.counts[index] ?? 0;
  if (count === SAMPLES_OF_CELL) return;
  const sample = index * SAMPLES_OF_CELL + count;
  samples.counts[index] = count + 1;
  samples.pixel[sample] = pixel;
  samples.solid[sample] = solid;
  samples.facing[sample * 3] = nx * 127;
  samples.facing[sample * 3 + 1] = ny * 127;
  samples.facing[sample * 3 + 2] = nz * 127;
}

function isKnown(
  samples: LightSamples,
  index: number,
  solid: number,
  { nx, ny, nz }: Surface,
): boolean {
  const first = index * SAMPLES_OF_CELL;
  const end = first + (samples.counts[index] ?? 0);
  const { facing } = samples;
  for (let sample = first; sample < end; sample++) {
    if (samples.solid[sample] !== solid) continue;
    const at = sample * 3;
    if ((facing[at] ?? 0) * nx + (facing[at + 1] ?? 0) * ny + (facing[at + 2] ?? 0) * nz > ALIKE)
      return true;
  }
  return false;
}

/** The cosine between two normals, times 127 twice. */
export const alikeness = (a: Int8Array, indexA: number, b: Int8Array, indexB: number): number =>
  (a[indexA * 3] ?? 0) * (b[indexB * 3] ?? 0) +
  (a[indexA * 3 + 1] ?? 0) * (b[indexB * 3 + 1] ?? 0) +
  (a[indexA * 3 + 2] ?? 0) * (b[indexB * 3 + 2] ?? 0);
