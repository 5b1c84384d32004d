import type { Surface } from "../surface.ts";

/** Turns the normal of a surface by a vector, which need not lie in it. */
export function bendNormal(surface: Surface, x: number, y: number, z: number): void {
  const nx = surface.nx + x;
  const ny = surface.ny + y;
  const nz = surface.nz + z;
  const scale = 1 / Math.sqrt(nx * nx + ny * ny + nz * nz);
  surface.nx = nx * scale;
  surface.ny = ny * scale;
  surface.nz = nz * scale;
}
