import type { Light } from "../core/colour.ts";
import { lampShare } from "./lamp-share.ts";
import type { Lights, Portal } from "./lights.ts";

/** Writes the light that falls on a surface, as if nothing stood in between: good enough for what is only seen in mirrors or by its glow. */
export type RoughLight = (
  x: number,
  y: number,
  z: number,
  nx: number,
  ny: number,
  nz: number,
  into: Light,
) => void;

export function createRoughLight({ portals, lamps, ambient }: Lights): RoughLight {
  return (x, y, z, nx, ny, nz, into) => {
    into.red = ambient[0];
    into.green = ambient[1];
    into.blue = ambient[2];
    for (const portal of portals) addPortal(portal, x, y, z, nx, ny, nz, into);
    for (const lamp of lamps) {
      const dx = lamp.x - x;
      const dy = lamp.y - y;
      const dz = lamp.z - z;
      const square = dx * dx + dy * dy + dz * dz;
      const far = Math.sqrt(square);
      const facing = (nx * dx + ny * dy + nz * dz) / far;
      if (facing <= 0) continue;
      const share = (facing * lampShare(lamp, -dy / far)) / (square + 0.3);
      into.red += lamp.colour[0] * share;
      into.green += lamp.colour[1] * share;
      into.blue += lamp.colour[2] * share;
    }
  };
}

/** The window as a single point in its middle, softened near it. */
function addPortal(
  { corner, across, up, facing, width, height, sky, ground }: Portal,
  x: number,
  y: number,
  z: number,
  nx: number,
  ny: number,
  nz: number,
  into: Light,
): void {
  const dx = corner[0] + across[0] * width * 0.5 + up[0] * height * 0.5 - x;
  const dy = corner[1] + across[1] * width * 0.5 + up[1] * height * 0.5 - y;
  const dz = corner[2] + across[2] * width * 0.5 + up[2] * height * 0.5 - z;
  const square = dx * dx + dy * dy + dz * dz;
  const far = Math.sqrt(square);
  const area = width * height;
  const leaving = -(facing[0] * dx + facing[1] * dy + facing[2] * dz) / far;
  if (leaving <= 0) return;
  // Large windows light also what turns a little away from their middle.
  const facingIt = (nx * dx + ny * dy + nz * dz) / far;
  const size = Math.sqrt(area) / (far + 1e-6);
  const lit = (facingIt + 0.3 * Math.min(1, size)) / (1 + 0.3 * Math.min(1, size));
  if (lit <= 0) return;
  const share = (lit * leaving * area) / (Math.PI * square + area);
  const fromSky = ny > 0 ? 0.5 + 0.5 * ny : 0.5 + 0.4 * ny;
  into.red += (ground[0] + (sky[0] - ground[0]) * fromSky) * share;
  into.green += (ground[1] + (sky[1] - ground[1]) * fromSky) * share;
  into.blue += (ground[2] + (sky[2] - ground[2]) * fromSky) * share;
}
