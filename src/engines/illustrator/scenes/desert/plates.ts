import { hashCell } from "../../core/hash.ts";

/** The seam between two plates that is nearest to a place. One object serves all places. */
export interface Seam {
  /** How far it is, in widths of a plate. */
  distance: number;
  /** Which way it lies; unit length. */
  x: number;
  z: number;
  /** What makes this plate differ from its neighbours, 0 to 1. */
  tone: number;
}

/** Finds the nearest seam between the plates of a dried crust, one plate for each unit (Worley's cells). */
export function findSeam(x: number, z: number, seam: Seam): void {
  const column = Math.floor(x);
  const row = Math.floor(z);
  let first = 9;
  let second = 9;
  let firstX = 0;
  let firstZ = 0;
  let secondX = 0;
  let secondZ = 0;
  for (let j = row - 1; j <= row + 1; j++) {
    for (let i = column - 1; i <= column + 1; i++) {
      const dx = i + 0.1 + 0.8 * hashCell(i, j) - x;
      const dz = j + 0.1 + 0.8 * hashCell(i + 71, j + 13) - z;
      const squared = dx * dx + dz * dz;
      if (squared < first) {
        second = first;
        secondX = firstX;
        secondZ = firstZ;
        first = squared;
        firstX = dx;
        firstZ = dz;
        seam.tone = hashCell(i + 5, j + 9);
      } else if (squared < second) {
        second = squared;
        secondX = dx;
        secondZ = dz;
      }
    }
  }
  const apart = Math.hypot(secondX - firstX, secondZ - firstZ) || 1;
  seam.distance = (second - first) / (2 * apart);
  seam.x = (secondX - firstX) / apart;
  seam.z = (secondZ - firstZ) / apart;
}
