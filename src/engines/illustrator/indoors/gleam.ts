import type { Ray } from "./ray.ts";
import type { Shaded } from "./shader.ts";

/** Where a point mirrors to, and how much of it by colour. */
interface Gleam {
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
