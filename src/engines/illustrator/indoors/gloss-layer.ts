import { createGleam, readGleam } from "./gleam.ts";
import type { Sight } from "./find-surfaces.ts";
import type { Ray } from "./ray.ts";
import type { Shaded } from "./shader.ts";
import type { Solid } from "./solid.ts";

/** What glossy pixels mirror, kept until the rest of the picture is there to be mirrored. */
export interface GlossLayer {
  /** How many pixels mirror. */
  count(): number;
  note(pixel: number, shaded: Shaded, ray: Ray, isMetal: boolean): void;
  /** The pixels in the order of noting, and for each ten floats: place, mirrored direction, tint, roughness. */
  readonly pixels: Int32Array;
  readonly notes: Float32Array;
}

/** Floats of one note. */
export const NOTE = 10;

/** A layer with room for as many pixels as see something that may mirror. */
export function createGlossLayer(solids: readonly Solid[], sight: Sight): GlossLayer {
  const mayMirror = Uint8Array.from(solids, ({ material }) => Number((material.gloss ?? 0) > 0));
  let room = 0;
  const { solid } = sight;
  for (let pixel = 0; pixel < solid.length; pixel++) room += mayMirror[solid[pixel] ?? -1] ?? 0;
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
