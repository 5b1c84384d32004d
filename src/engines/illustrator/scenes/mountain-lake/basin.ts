import type { Noise } from "../../core/noise.ts";

/** A tongue of land that reaches into the lake. */
export interface Spit {
  readonly x: number;
  readonly z: number;
  readonly radiusX: number;
  readonly radiusZ: number;
}

/** The shape of the water. */
export interface Basin {
  /** Distance of the far shore in the middle of the frame. */
  readonly farShore: number;
  /** Half the width of the water close to the eye, and how much wider it is per metre ahead. */
  readonly half: number;
  readonly widens: number;
  /** Where the middle of the water runs at a distance. */
  readonly axis: (z: number) => number;
  /** How far bays and capes shift the shore. */
  readonly bays: number;
  /** Metres from bay to bay. */
  readonly bayLength: number;
  readonly spits: readonly Spit[];
  /** How the land rises from the shore: metres up for metres of distance from the water. */
  readonly bank: (metres: number) => number;
  /** Whether the bank is broken into buttresses. */
  readonly isRugged: boolean;
  /** How far from the shore the mountains begin. */
  readonly foot: number;
}

/** Answers how far inland a place is, in metres; negative in the water. */
export function createShoreFinder(basin: Basin, noise: Noise): (x: number, z: number) => number {
  const { farShore, half, widens, axis, bays, bayLength, spits } = basin;
  const scale = 1 / bayLength;
  return (x, z) => {
    const shift = bays * noise.fbm(x * scale + 5, z * scale * 0.8, 3);
    let inland = Math.max(z - farShore, Math.abs(x - axis(z)) - half - widens * z) - shift;
    for (const spit of spits) {
      const dx = (x - spit.x) / spit.radiusX;
      const dz = (z - spit.z) / spit.radiusZ;
      const squared = dx * dx + dz * dz;
      if (squared > 4) continue;
      const out = (1 - Math.sqrt(squared)) * Math.min(spit.radiusX, spit.radiusZ);
      inland = Math.max(inland, out + shift * 0.12);
    }
    return inland;
  };
}
