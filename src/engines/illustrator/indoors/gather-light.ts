import { createLight } from "../core/colour.ts";
import type { Light } from "../core/colour.ts";
import { smoothstep } from "../core/interpolate.ts";
import { aim } from "./eye.ts";
import type { Sight } from "./find-surfaces.ts";
import { LAMPS_MAX, SAMPLES_OF_CELL } from "./light-samples.ts";
import type { LightSamples } from "./light-samples.ts";
import type { Portal } from "./lights.ts";
import { createRay } from "./ray.ts";
import type { Ray } from "./ray.ts";
import type { Stage } from "./stage.ts";
import type { SunSpot } from "./sun-spots.ts";
import { createSurface } from "./surface.ts";

/** Rays of each kind that leave one sample; sixteen neighbours share their results, each with other directions. */
const BOUNCES = 4;
const PORTAL_RAYS = 3;
const SPOT_RAYS = 2;
const LAMP_RAYS = 1;
export const PATTERN = 4;
const PATTERNS = PATTERN * PATTERN;
/** Steps of a sequence that fills a square evenly (Martin Roberts, "The Unreasonable Effectiveness of Quasirandom Sequences", 2018). */
const STEP_U = 0.754_877_666_2;
const STEP_V = 0.569_840_290_998;
/** Rays start this far off the surface, in metres. */
const OFF = 2e-3;

interface Point {
  x: number;
  y: number;
  z: number;
  nx: number;
  ny: number;
  nz: number;
  /** Which of the sixteen sets of directions it uses. */
  pattern: number;
}

/** Gathers the light at every sample: from windows, off walls and things, from sunlit places; and which lamps it sees. */
export function gatherLight(
  stage: Stage,
  sight: Sight,
  samples: LightSamples,
  spots: readonly SunSpot[],
  checkAborted: () => void,
): void {
  const ray = createRay();
  const point: Point = { x: 0, y: 0, z: 0, nx: 0, ny: 0, nz: 0, pattern: 0 };
  const gather = createGatherer(stage, spots);
  const light = createLight();
  const { columns, rows, counts, pixel, facing } = samples;
  for (let row = 0; row < rows; row++) {
    if (row % 4 === 0) checkAborted();
    for (let column = 0; column < columns; column++) {
      const index = row * columns + column;
      point.pattern = ((column % PATTERN) * 5 + (row % PATTERN) * 7 + (column % 2) * 8) % PATTERNS;
      const first = index * SAMPLES_OF_CELL;
      for (let sample = first; sample < first + (counts[index] ?? 0); sample++) {
        const at = pixel[sample] ?? 0;
        aim(stage.eye, (at % sight.width) + 0.5, Math.floor(at / sight.width) + 0.5, ray);
        const depth = sight.depth[at] ?? 0;
        point.nx = (facing[sample * 3] ?? 0) / 127;
        point.ny = (facing[sample * 3 + 1] ?? 0) / 127;
        point.nz = (facing[sample * 3 + 2] ?? 0) / 127;
        point.x = ray.x + ray.dx * depth + point.nx * OFF;
        point.y = ray.y + ray.dy * depth + point.ny * OFF;
        point.z = ray.z + ray.dz * depth + point.nz * OFF;
        gather(point, light, samples.lampSeen, sample * LAMPS_MAX);
        samples.light[sample * 3] = light.red;
        samples.light[sample * 3 + 1] = light.green;
        samples.light[sample * 3 + 2] = light.blue;
      }
    }
  }
}

function createGatherer(stage: Stage, spots: readonly SunSpot[]) {
  const bounce = createBouncer(stage);
  const addPortals = createPortalSampler(stage);
  const addSpots = createSpotSampler(stage, spots);
  const seeLamps = createLampSampler(stage);
  return (point: Point, light: Light, lampSeen: Float32Array, at: number): void => {
    light.red = 0;
    light.green = 0;
    light.blue = 0;
    bounce(point, light);
    addPortals(point, light);
    addSpots(point, light);
    seeLamps(point, lampSeen, at);
  };
}

/** Light that comes off other surfaces, and what is seen where there are none. */
function createBouncer({ casting, tree, lights, roughLight }: Stage) {
  const ray = createRay();
  const surface = createSurface();
  const fallen = createLight();
  const isOpen = lights.isOpen === true;
  return (point: Point, light: Light): void => {
    ray.x = point.x;
    ray.y = point.y;
    ray.z = point.z;
    for (let index = 0; index < BOUNCES; index++) {
      const order = index * PATTERNS + point.pattern + 1;
      towardsHemisphere(point, (order * STEP_U) % 1, (order * STEP_V) % 1, ray);
      const met = tree.nearest(ray, 0, 1e3);
      const solid = casting[met];
      if (solid === undefined) {
        lights.look(ray.dx, ray.dy, ray.dz, fallen);
        // What comes in by the windows is counted by itself.
        const share = isOpen ? 1 / BOUNCES : 0;
        light.red += fallen.red * share;
        light.green += fallen.green * share;
        light.blue += fallen.blue * share;
        continue;
      }
      solid.describe(ray, tree.distance(), surface);
      roughLight(surface.x, surface.y, surface.z, surface.nx, surface.ny, surface.nz, fallen);
      const { colour, isLampshade } = solid.material;
      const glow = isLampshade === true ? undefined : solid.material.glow;
      light.red += (fallen.red * colour[0] + (glow?.[0] ?? 0)) / BOUNCES;
      light.green += (fallen.green * colour[1] + (glow?.[1] ?? 0)) / BOUNCES;
      light.blue += (fallen.blue * colour[2] + (glow?.[2] ?? 0)) / BOUNCES;
    }
  };
}

/** A direction over the surface, as likely as it is steep. */
function towardsHemisphere({ nx, ny, nz }: Point, u: number, v: number, ray: Ray): void {
  const radius = Math.sqrt(u);
  const angle = v * 2 * Math.PI;
  const a = radius * Math.cos(angle);
  const b = radius * Math.sin(angle);
  const c = Math.sqrt(1 - u);
  // Duff et al., "Building an Orthonormal Basis, Revisited" (2017).
  const sign = nz < 0 ? -1 : 1;
  const k = -1 / (sign + nz);
  const m = nx * ny * k;
  ray.dx = a * (1 + sign * nx * nx * k) + b * m + c * nx;
  ray.dy = a * sign * m + b * (sign + ny * ny * k) + c * ny;
  ray.dz = -a * sign * nx - b * ny + c * nz;
}

/** Light that comes straight in by the windows. */
function createPortalSampler({ tree, lights }: Stage) {
  const ray = createRay();
  const rays = Math.max(2, Math.ceil(PORTAL_RAYS / Math.max(1, lights.portals.length)));
  const add = (portal: Portal, point: Point, light: Light): void => {
    const { corner, across, up, facing, width, height, sky, ground } = portal;
    const behind =
      facing[0] * (point.x - corner[0]) +
      facing[1] * (point.y - corner[1]) +
      facing[2] * (point.z - corner[2]);
    if (behind <= 0) return;
    for (let index = 0; index < rays; index++) {
      const order = index * PATTERNS + point.pattern + 1;
      const u = ((order * STEP_U) % 1) * width;
      const v = ((order * STEP_V) % 1) * height;
      ray.dx = corner[0] + across[0] * u + up[0] * v - point.x;
      ray.dy = corner[1] + across[1] * u + up[1] * v - point.y;
      ray.dz = corner[2] + across[2] * u + up[2] * v - point.z;
      const lit = point.nx * ray.dx + point.ny * ray.dy + point.nz * ray.dz;
      if (lit <= 0) continue;
      ray.x = point.x;
      ray.y = point.y;
      ray.z = point.z;
      if (tree.isBlocked(ray, 0, 0.985)) continue;
      const square = ray.dx * ray.dx + ray.dy * ray.dy + ray.dz * ray.dz;
      const area = (width * height) / rays;
      const share = Math.min(4 / rays, (lit * behind * area) / (Math.PI * square * square));
      const fromSky = smoothstep(-0.25, 0.22, ray.dy / Math.sqrt(square));
      light.red += (ground[0] + (sky[0] - ground[0]) * fromSky) * share;
      light.green += (ground[1] + (sky[1] - ground[1]) * fromSky) * share;
      light.blue += (ground[2] + (sky[2] - ground[2]) * fromSky) * share;
    }
  };
  return (point: Point, light: Light): void => {
    for (const portal of lights.portals) add(portal, point, light);
  };
}

/** Light off places that the sun shines on. */
function createSpotSampler({ tree }: Stage, spots: readonly SunSpot[]) {
  const ray = createRay();
  const scale = spots.length / SPOT_RAYS;
  return (point: Point, light: Light): void => {
    if (spots.length === 0) return;
    for (let index = 0; index < SPOT_RAYS; index++) {
      const spot = spots[(index * PATTERNS + point.pattern) % spots.length];
      if (spot === undefined) continue;
      ray.dx = spot.x - point.x;
      ray.dy = spot.y - point.y;
      ray.dz = spot.z - point.z;
      const lit = point.nx * ray.dx + point.ny * ray.dy + point.nz * ray.dz;
      const sent = -(spot.nx * ray.dx + spot.ny * ray.dy + spot.nz * ray.dz);
      if (lit <= 0 || sent <= 0) continue;
      ray.x = point.x;
      ray.y = point.y;
      ray.z = point.z;
      if (tree.isBlocked(ray, 0, 0.97)) continue;
      const square = ray.dx * ray.dx + ray.dy * ray.dy + ray.dz * ray.dz + spot.blur;
      const share = (lit * sent * scale) / (Math.PI * square * square);
      light.red += spot.red * share;
      light.green += spot.green * share;
      light.blue += spot.blue * share;
    }
  };
}

/** How much of each lamp a point sees. */
function createLampSampler({ tree, lights }: Stage) {
  const ray = createRay();
  return (point: Point, seen: Float32Array, at: number): void => {
    for (let index = 0; index < Math.min(LAMPS_MAX, lights.lamps.length); index++) {
      const lamp = lights.lamps[index];
      if (lamp === undefined) continue;
      let open = 0;
      for (let turn = 0; turn < LAMP_RAYS; turn++) {
        const order = turn * PATTERNS + point.pattern + 1;
        const angle = order * STEP_U * 2 * Math.PI;
        const rise = ((order * STEP_V) % 1) * 2 - 1;
        const flat = Math.sqrt(1 - rise * rise) * lamp.radius;
        ray.x = point.x;
        ray.y = point.y;
        ray.z = point.z;
        ray.dx = lamp.x + Math.cos(angle) * flat - point.x;
        ray.dy = lamp.y + rise * lamp.radius - point.y;
        ray.dz = lamp.z + Math.sin(angle) * flat - point.z;
        if (point.nx * ray.dx + point.ny * ray.dy + point.nz * ray.dz <= 0) continue;
        if (!tree.isBlocked(ray, 0, 1)) open++;
      }
      seen[at + index] = open / LAMP_RAYS;
    }
  };
}
