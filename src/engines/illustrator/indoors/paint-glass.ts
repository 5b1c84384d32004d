import { createLight } from "../core/colour.ts";
import type { Light } from "../core/colour.ts";
import { clamp } from "../core/interpolate.ts";
import { aim, pixelsOf, toSpot } from "./eye.ts";
import type { Eye } from "./eye.ts";
import type { Mirror } from "./mirror.ts";
import type { PaintedStage } from "./paint-stage.ts";
import { createRay } from "./ray.ts";
import type { Ray } from "./ray.ts";
import type { Solid } from "./solid.ts";
import type { Stage } from "./stage.ts";
import { createSurface } from "./surface.ts";

/** Walls of glass that one ray may pass. */
const WALLS_MAX = 4;
/** How far glass shifts what is behind it, as a share of the distance between. */
const BEND = 0.16;
const PLACES = [0.25, 0.75] as const;

/** Lays glasses and bottles over the finished picture, the farthest first: what is behind them, bent, and what they mirror. */
export function paintGlass(
  stage: Stage,
  { canvas, sight, mirror }: PaintedStage,
  checkAborted: () => void,
): void {
  const glasses = stage.solids.filter(({ isGlass }) => isGlass === true);
  const { eye } = stage;
  const farthest = glasses.toSorted((a, b) => depthOf(eye, b) - depthOf(eye, a));
  for (const glass of farthest) {
    checkAborted();
    const behind = canvas.frame.data.slice();
    layGlass(glass, {
      eye,
      mirror,
      data: canvas.frame.data,
      behind,
      depth: sight.depth,
      width: sight.width,
      height: sight.height,
    });
  }
}

const depthOf = (eye: Eye, { bounds }: Solid): number =>
  toSpot(
    eye,
    (bounds.minX + bounds.maxX) / 2,
    (bounds.minY + bounds.maxY) / 2,
    (bounds.minZ + bounds.maxZ) / 2,
  ).depth;

interface GlassWork {
  readonly eye: Eye;
  readonly mirror: Mirror;
  readonly data: Float32Array;
  readonly behind: Float32Array;
  readonly depth: Float32Array;
  readonly width: number;
  readonly height: number;
}

/** What one ray through glass sees. */
interface Through {
  red: number;
  green: number;
  blue: number;
  /** Share of the light behind that comes through. */
  clear: number;
  /** How far the view is shifted, in pixels. */
  shiftX: number;
  shiftY: number;
  isMet: boolean;
}

function layGlass(glass: Solid, work: GlassWork): void {
  const { data, width } = work;
  const box = pixelsOf(work.eye, glass.bounds, work);
  const see = createSight(glass, work);
  const seen = createLight();
  for (let y = box.top; y < box.bottom; y++) {
    for (let x = box.left; x < box.right; x++) {
      if (!see(x, y, seen)) continue;
      const at = (y * width + x) * 3;
      data[at] = seen.red;
      data[at + 1] = seen.green;
      data[at + 2] = seen.blue;
    }
  }
}

/** Sees through the glass at some places of a pixel. Answers whether it is there at all. */
function createSight(glass: Solid, work: GlassWork) {
  const { eye, behind, depth, width, height } = work;
  const ray = createRay();
  const follow = createFollower(glass, work);
  const seen: Through = { red: 0, green: 0, blue: 0, clear: 1, shiftX: 0, shiftY: 0, isMet: false };
  return (x: number, y: number, into: Light): boolean => {
    const far = depth[y * width + x] ?? Infinity;
    let isMet = false;
    into.red = 0;
    into.green = 0;
    into.blue = 0;
    for (const place of PLACES) {
      aim(eye, x + place, y + 1 - place, ray);
      follow(ray, far, seen);
      isMet ||= seen.isMet;
      const from = pixelAt(x + seen.shiftX, y + seen.shiftY, width, height) * 3;
      into.red += (seen.red + (behind[from] ?? 0) * seen.clear) / PLACES.length;
      into.green += (seen.green + (behind[from + 1] ?? 0) * seen.clear) / PLACES.length;
      into.blue += (seen.blue + (behind[from + 2] ?? 0) * seen.clear) / PLACES.length;
    }
    return isMet;
  };
}

const pixelAt = (x: number, y: number, width: number, height: number): number =>
  clamp(Math.round(y), 0, height - 1) * width + clamp(Math.round(x), 0, width - 1);

/** Follows a ray from wall to wall. */
function createFollower(glass: Solid, { eye, mirror }: GlassWork) {
  const surface = createSurface();
  const mirrored = createLight();
  const { right, up } = eye;
  const { colour } = glass.material;
  return (ray: Ray, far: number, into: Through): void => {
    into.red = 0;
    into.green = 0;
    into.blue = 0;
    into.clear = 1;
    into.shiftX = 0;
    into.shiftY = 0;
    into.isMet = false;
    const scale = 1 / Math.sqrt(ray.dx * ray.dx + ray.dy * ray.dy + ray.dz * ray.dz);
    let from = 0.02;
    for (let wall = 0; wall < WALLS_MAX; wall++) {
      const distance = glass.meet(ray, from);
      if (distance >= far) return;
      glass.describe(ray, distance, surface);
      const { nx, ny, nz } = surface;
      const along = (ray.dx * nx + ray.dy * ny + ray.dz * nz) * scale;
      const facing = Math.min(1, Math.abs(along));
      const fresnel = 0.045 + 0.955 * (1 - facing) ** 5;
      const dx = ray.dx * scale - 2 * along * nx;
      const dy = ray.dy * scale - 2 * along * ny;
      const dz = ray.dz * scale - 2 * along * nz;
      mirror(
        surface.x + nx * 1e-3,
        surface.y + ny * 1e-3,
        surface.z + nz * 1e-3,
        dx,
        dy,
        dz,
        mirrored,
      );
      const share = fresnel * into.clear;
      into.red += mirrored.red * share;
      into.green += mirrored.green * share;
      into.blue += mirrored.blue * share;
      // Seen along its wall, glass is thick: it darkens and takes on its colour.
      const thick = Math.min(1, 0.07 / (facing + 0.06));
      into.clear *= (1 - fresnel) * (1 - thick * 0.55);
      into.red += colour[0] * thick * 0.02;
      into.green += colour[1] * thick * 0.02;
      into.blue += colour[2] * thick * 0.02;
      if (wall === 0) {
        const reach = BEND * (1 - facing * 0.6) * eye.focal * 0.12;
        into.shiftX = -(right[0] * nx + right[1] * ny + right[2] * nz) * reach;
        into.shiftY = (up[0] * nx + up[1] * ny + up[2] * nz) * reach;
      }
      into.isMet = true;
      from = distance + 2e-4;
    }
  };
}
