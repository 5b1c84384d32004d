import { aim } from "./eye.ts";
import type { Sight } from "./find-surfaces.ts";
import { PATTERN } from "./gather-light.ts";
import { createSurface } from "./surface.ts";
import { createRay } from "./ray.ts";
import type { Ray } from "./ray.ts";
import type { Stage } from "./stage.ts";
import { sunThrough } from "./sun-through.ts";
import type { Bounds } from "./bounds.ts";
import type { Portal, Sunlight } from "./lights.ts";

/**
 * The share of the sun that reaches each pixel through the windows and between the things. One ray goes from each
 * pixel, sixteen neighbours aim at sixteen places of the sun and share what they find.
 */
export function shadeSun(
  { lights, tree, eye, solids }: Stage,
  sight: Sight,
  checkAborted: () => void,
): Float32Array | undefined {
  const { sun, portals } = lights;
  if (sun === undefined) return undefined;
  const { width, height, depth, solid } = sight;
  const sunny = portals.filter((portal) => isShiningIn(portal, sun));
  if (sunny.length === 0) return undefined;
  const mayBeLit = Uint8Array.from(solids, ({ bounds }) =>
    Number(sunny.some((portal) => mayReach(portal, sun, bounds))),
  );
  const share = new Float32Array(width * height);
  const open = new Uint8Array(width * height);
  const ray = createRay();
  const surface = createSurface();
  for (let y = 0; y < height; y++) {
    if (y % 32 === 0) checkAborted();
    for (let x = 0; x < width; x++) {
      const pixel = y * width + x;
      const far = depth[pixel] ?? Infinity;
      if (far === Infinity || mayBeLit[solid[pixel] ?? -1] !== 1) continue;
      aim(eye, x + 0.5, y + 0.5, ray);
      const through = sunThrough(
        sunny,
        sun,
        ray.x + ray.dx * far,
        ray.y + ray.dy * far,
        ray.z + ray.dz * far,
        (far / eye.focal) * 0.7,
      );
      if (through < 0.004) continue;
      solids[solid[pixel] ?? -1]?.describe(ray, far, surface);
      const { nx, ny, nz } = surface;
      if (nx * sun.from.x + ny * sun.from.y + nz * sun.from.z <= 0) continue;
      share[pixel] = through;
      ray.x = surface.x + nx * OFF;
      ray.y = surface.y + ny * OFF;
      ray.z = surface.z + nz * OFF;
      turnToSun(sun, x, y, ray);
      if (!tree.isBlocked(ray, 0, 50)) open[pixel] = 1;
    }
  }
  smooth({ share, open, width, height, solid });
  return share;
}

/** The sun must stand on the outer side of a window. */
const isShiningIn = ({ facing, isSunny }: Portal, { from }: Sunlight): boolean =>
  isSunny !== false && facing[0] * from.x + facing[1] * from.y + facing[2] * from.z < -1e-4;

/** The soft edges of light are at least this wide, in metres. */
const SOFT = 0.5;

/** Whether any of a box lies in the beam of the sun through a window. */
function mayReach(portal: Portal, { from, width: spread }: Sunlight, bounds: Bounds): boolean {
  const { corner, across, up, facing, width, height } = portal;
  const against = facing[0] * from.x + facing[1] * from.y + facing[2] * from.z;
  let soft = SOFT;
  let [left, right, low, high] = [Infinity, -Infinity, Infinity, -Infinity];
  for (let index = 0; index < 8; index++) {
    const ox = corner[0] - (index & 1 ? bounds.maxX : bounds.minX);
    const oy = corner[1] - (index & 2 ? bounds.maxY : bounds.minY);
    const oz = corner[2] - (index & 4 ? bounds.maxZ : bounds.minZ);
    const distance = (facing[0] * ox + facing[1] * oy + facing[2] * oz) / against;
    const px = from.x * distance - ox;
    const py = from.y * distance - oy;
    const pz = from.z * distance - oz;
    const u = across[0] * px + across[1] * py + across[2] * pz;
    const v = up[0] * px + up[1] * py + up[2] * pz;
    soft = Math.max(soft, distance * spread);
    left = Math.min(left, u);
    right = Math.max(right, u);
    low = Math.min(low, v);
    high = Math.max(high, v);
  }
  return right > -soft && left < width + soft && high > -soft && low < height + soft;
}

/** Rays start this far off the surface, in metres. */
const OFF = 2e-3;

/** Towards one of sixteen places on the sun, by the place in the pattern. */
function turnToSun({ from, width }: Sunlight, x: number, y: number, ray: Ray): void {
  const order = (x % PATTERN) * PATTERN + (y % PATTERN);
  const angle = order * 2.399_963;
  const out = Math.sqrt((order + 0.5) / (PATTERN * PATTERN)) * width;
  // Two directions across the sun's own are enough; it never stands at the zenith.
  const flat = Math.sqrt(from.x * from.x + from.z * from.z);
  const a = Math.cos(angle) * out;
  const b = Math.sin(angle) * out;
  ray.dx = from.x + (from.z / flat) * a - ((from.x * from.y) / flat) * b;
  ray.dy = from.y + flat * b;
  ray.dz = from.z - (from.x / flat) * a - ((from.z * from.y) / flat) * b;
}

interface Shading {
  readonly share: Float32Array;
  readonly open: Uint8Array;
  readonly width: number;
  readonly height: number;
  readonly solid: Int16Array;
}

/** Multiplies each share by how open its sixteen neighbours on the same solid are. */
function smooth(shading: Shading): void {
  const { share, width, height } = shading;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const pixel = y * width + x;
      if ((share[pixel] ?? 0) > 0) share[pixel] = (share[pixel] ?? 0) * openAround(shading, x, y);
    }
  }
}

function openAround({ share, open, width, height, solid }: Shading, x: number, y: number): number {
  const own = solid[y * width + x];
  const [left, right] = [Math.max(0, x - 2), Math.min(width, x + 2)];
  let total = 0;
  let sum = 0;
  for (let row = Math.max(0, y - 2); row < Math.min(height, y + 2); row++) {
    for (let other = row * width + left; other < row * width + right; other++) {
      if (solid[other] !== own || (share[other] ?? 0) <= 0) continue;
      total++;
      sum += open[other] ?? 0;
    }
  }
  return sum / Math.max(1, total);
}
