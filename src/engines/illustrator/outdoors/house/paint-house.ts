import { blendPixel } from "../../core/blend-pixel.ts";
import type { Camera } from "../../core/camera.ts";
import type { Canvas } from "../../core/canvas.ts";
import { createLight } from "../../core/colour.ts";
import type { Light } from "../../core/colour.ts";
import { clamp } from "../../core/interpolate.ts";
import type { Daylight } from "../daylight.ts";
import type { NoiseTile } from "../noise-tile.ts";
import type { HouseHit, HousePlan } from "./house-plan.ts";
import { createHouseSurface } from "./house-surface.ts";
import { traceHouse } from "./trace-house.ts";

export interface HousePainting {
  readonly camera: Camera;
  readonly daylight: Daylight;
  readonly patches: NoiseTile;
  readonly sunlitAt: (x: number, y: number, z: number) => number;
  readonly veil: (light: Light, x: number, y: number, z: number) => void;
}

/** Rays for each pixel: two by two, so that edges are soft. */
const OFFSETS = [
  [0.25, 0.25],
  [0.75, 0.25],
  [0.25, 0.75],
  [0.75, 0.75],
] as const;

/** Paints a house, hidden by what is nearer. Answers how many pixels of it can be seen. */
export function paintHouse(canvas: Canvas, plan: HousePlan, painting: HousePainting): number {
  const { frame, depth } = canvas;
  const sampler = createSampler(plan, painting);
  const box = boundsOf(plan, painting.camera, frame);
  let seen = 0;
  for (let row = box.top; row < box.bottom; row++) {
    for (let column = box.left; column < box.right; column++) {
      const at = row * frame.width + column;
      const share = sampler.look(column, row, depth[at] ?? 0);
      if (share === 0) continue;
      blendPixel(frame, at * 3, sampler.light, share);
      if (share >= 0.5) depth[at] = sampler.distance();
      seen += share;
    }
  }
  return Math.round(seen);
}

/** Looks through a pixel with several rays: answers the share of them that meet the house, and their mean light. */
function createSampler(plan: HousePlan, painting: HousePainting) {
  const { camera } = painting;
  const trace = traceHouse(plan, camera.height);
  const shade = createHouseLight(plan, painting);
  const hit: HouseHit = {
    part: "none",
    u: 0,
    v: 0,
    normalX: 0,
    normalY: 0,
    normalZ: -1,
    distance: 0,
  };
  const one = createLight();
  const light = createLight();
  let distance = 0;
  function look(column: number, row: number, limit: number): number {
    let hits = 0;
    light.red = 0;
    light.green = 0;
    light.blue = 0;
    for (const [offsetX, offsetY] of OFFSETS) {
      const across = (column + offsetX - camera.centreX) / camera.focal;
      const up = (camera.horizonY - row - offsetY) / camera.focal;
      trace(across, up, hit);
      if (hit.part === "none" || hit.distance > limit) continue;
      shade(hit, across, up, one);
      light.red += one.red;
      light.green += one.green;
      light.blue += one.blue;
      distance = hit.distance;
      hits += 1;
    }
    if (hits === 0) return 0;
    light.red /= hits;
    light.green /= hits;
    light.blue /= hits;
    return hits / OFFSETS.length;
  }
  return { light, look, distance: () => distance };
}

/** A box of pixels that holds the house. */
function boundsOf(
  { x, y, z, length, depth, wall, rise }: HousePlan,
  camera: Camera,
  frame: Canvas["frame"],
) {
  const reach = Math.hypot(length, depth) / 2 + 0.8;
  const scales = [camera.focal / Math.max(0.5, z - reach), camera.focal / (z + reach)];
  const top = y + wall + rise + 1.2 - camera.height;
  const foot = y - 0.7 - camera.height;
  const edge = (value: number, most: number): number => Math.round(clamp(value, 0, most));
  return {
    left: edge(
      Math.min(...scales.map((scale) => camera.centreX + (x - reach) * scale)),
      frame.width,
    ),
    right: edge(
      Math.max(...scales.map((scale) => camera.centreX + (x + reach) * scale)) + 1,
      frame.width,
    ),
    top: edge(Math.min(...scales.map((scale) => camera.horizonY - top * scale)), frame.height),
    bottom: edge(Math.max(...scales.map((scale) => camera.horizonY - foot * scale)), frame.height),
  };
}

function createHouseLight(
  plan: HousePlan,
  { camera, daylight, patches, sunlitAt, veil }: HousePainting,
) {
  const { sun, direct, ambient, isSnowy, lampLit } = daylight;
  const surface = createHouseSurface(plan, { patches, isSnowy, lampLit });
  const paint = createLight();
  const glow = createLight();
  return (hit: HouseHit, across: number, up: number, into: Light): void => {
    surface(hit, paint, glow);
    const z = hit.distance;
    const x = across * z;
    const y = camera.height + up * z;
    const facing = hit.normalX * sun.x + hit.normalY * sun.y + hit.normalZ * sun.z;
    const lit = Math.max(0, facing) * sunlitAt(x, y, z);
    // Light comes from the sky above, less from the ground below, and around the side of the sun.
    const side = Math.max(0, hit.normalX * sun.x + hit.normalZ * sun.z) * 0.3;
    const sky = 1.05 + 0.3 * hit.normalY + side - 0.18 * clamp(1 - (y - plan.y) / 1.2, 0, 1);
    into.red = paint.red * (direct[0] * lit + ambient[0] * sky) + glow.red;
    into.green = paint.green * (direct[1] * lit + ambient[1] * sky) + glow.green;
    into.blue = paint.blue * (direct[2] * lit + ambient[2] * sky) + glow.blue;
    veil(into, x, y, z);
  };
}
