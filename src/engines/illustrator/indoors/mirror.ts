import { createLight } from "../core/colour.ts";
import type { Light } from "../core/colour.ts";
import type { Frame } from "../frame.ts";
import type { Sight } from "./find-surfaces.ts";
import { createSkin, readSkin } from "./material.ts";
import { createRay } from "./ray.ts";
import type { Stage } from "./stage.ts";
import { createSurface } from "./surface.ts";

/** Writes what comes along a ray; its direction must have length 1. Answers how far it came. */
export type Mirror = (
  x: number,
  y: number,
  z: number,
  dx: number,
  dy: number,
  dz: number,
  into: Light,
) => number;

/** No mirror image is brighter than this, or single pixels would sparkle. */
const BRIGHT = 6;

/**
 * Sees along mirrored rays. What they meet is read from the picture where the eye sees it too, and else shaded roughly.
 */
export function createMirror(
  { eye, casting, tree, lights, roughLight }: Stage,
  frame: Frame,
  sight: Sight,
): Mirror {
  const { right, up, ahead } = eye;
  const ray = createRay();
  const surface = createSurface();
  const skin = createSkin();
  const fallen = createLight();
  return (x, y, z, dx, dy, dz, into) => {
    ray.x = x;
    ray.y = y;
    ray.z = z;
    ray.dx = dx;
    ray.dy = dy;
    ray.dz = dz;
    const solid = casting[tree.nearest(ray, 0, 1e3)];
    if (solid === undefined) {
      lights.look(dx, dy, dz, into);
      return 1e3;
    }
    const distance = tree.distance();
    solid.describe(ray, distance, surface);
    if (!readFromPicture(surface.x, surface.y, surface.z, into)) {
      surface.span = 0.01;
      readSkin(solid.material, surface, skin);
      roughLight(surface.x, surface.y, surface.z, surface.nx, surface.ny, surface.nz, fallen);
      into.red = skin.red * fallen.red + skin.glowRed;
      into.green = skin.green * fallen.green + skin.glowGreen;
      into.blue = skin.blue * fallen.blue + skin.glowBlue;
    }
    into.red = Math.min(BRIGHT, into.red);
    into.green = Math.min(BRIGHT, into.green);
    into.blue = Math.min(BRIGHT, into.blue);
    return distance;
  };

  function readFromPicture(x: number, y: number, z: number, into: Light): boolean {
    const dx = x - eye.x;
    const dy = y - eye.y;
    const dz = z - eye.z;
    const depth = ahead[0] * dx + ahead[1] * dy + ahead[2] * dz;
    if (depth < 0.1) return false;
    const px = Math.floor(
      eye.centreX + ((right[0] * dx + right[1] * dy + right[2] * dz) / depth) * eye.focal,
    );
    const py = Math.floor(
      eye.centreY - ((up[0] * dx + up[1] * dy + up[2] * dz) / depth) * eye.focal,
    );
    if (px < 0 || px >= sight.width || py < 0 || py >= sight.height) return false;
    const pixel = py * sight.width + px;
    if (Math.abs((sight.depth[pixel] ?? Infinity) - depth) > 0.02 + depth * 0.012) return false;
    const at = pixel * 3;
    into.red = frame.data[at] ?? 0;
    into.green = frame.data[at + 1] ?? 0;
    into.blue = frame.data[at + 2] ?? 0;
    return true;
  }
}
