import { hashCell } from "../../core/hash.ts";
import type { Noise } from "../../core/noise.ts";

/** Rocks of one size: how far apart their places are, how many are taken, and their radii in metres. */
interface Sort {
  readonly cell: number;
  readonly share: number;
  readonly least: number;
  readonly most: number;
  /** They are left out farther away than this. */
  readonly reach: number;
}

const SORTS: readonly Sort[] = [
  { cell: 0.5, share: 0.42, least: 0.03, most: 0.11, reach: 14 },
  { cell: 1.9, share: 0.4, least: 0.1, most: 0.42, reach: 60 },
  { cell: 8, share: 0.36, least: 0.3, most: 1.3, reach: 300 },
  { cell: 60, share: 0.3, least: 1.4, most: 4.2, reach: 1500 },
];

/** Answers how far rocks rise over the ground at a place: angular lumps, half sunk in. */
export function createRockField(noise: Noise, offset: number) {
  const shift = Math.floor(offset * 13);

  function lumpAt(x: number, z: number, { cell, share, least, most }: Sort): number {
    const column = Math.floor(x / cell);
    const row = Math.floor(z / cell);
    let rise = 0;
    for (let j = row - 1; j <= row + 1; j++) {
      for (let i = column - 1; i <= column + 1; i++) {
        if (hashCell(i + shift, j * 3 + 17) > share) continue;
        const size = hashCell(i * 7 + 3, j + shift);
        const radius = least + (most - least) * size * size * size;
        const dx = x - (i + 0.15 + 0.7 * hashCell(i, j + 91)) * cell;
        const dz = z - (j + 0.15 + 0.7 * hashCell(i + 47, j)) * cell;
        const near = Math.max(Math.abs(dx), Math.abs(dz));
        if (near > radius * 1.5) continue;
        const turn = hashCell(i + 5, j + 5) * 3;
        const u = dx * Math.cos(turn) + dz * Math.sin(turn);
        const v = dz * Math.cos(turn) - dx * Math.sin(turn);
        // Between a ball and a block, with broken faces.
        const facets = noise.perlin((x / radius) * 0.9 + i, (z / radius) * 0.9 + j) * 0.3;
        const out =
          (Math.abs(u / radius) ** 2.6 + Math.abs((v * 1.25) / radius) ** 2.6) ** (1 / 2.6) +
          facets;
        if (out >= 1) continue;
        const dome = Math.sqrt(1 - out * out);
        const cut = 0.72 + 0.3 * hashCell(i + 9, j - 4) + (u * 0.25 * (turn - 1.5)) / radius;
        rise = Math.max(rise, radius * Math.min(dome, cut) * (0.6 + 0.4 * size + facets * 0.3));
      }
    }
    return rise;
  }

  return (x: number, z: number): number => {
    let rise = 0;
    for (const sort of SORTS) if (z < sort.reach) rise = Math.max(rise, lumpAt(x, z, sort));
    return rise;
  };
}
