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
  const { camera } = painting;
  const trace = traceHouse(plan, camera.height);
  const shade = createHouseLight(plan, painting);
  const hit: HouseHit = { part: "none", u: 0, v: 0, normalX: 0, normalY: 0, normalZ: -1, distance: 0 };
  const light = createLight();
  const sum = createLight();
  const box = boundsOf(plan, camera, frame);
  let seen = 0;
  for (let row = box.top; row < box.bottom; row++) {
    for (let column = box.left; column < box.right; column++) {
      const at = row * frame.width + column;
      let hits = 0;
      let distance = 0;
      sum.red = 0;
      sum.green = 0;
      sum.blue = 0;
      for (const [offsetX, offsetY] of OFFSETS) {
        const across = (column + offsetX - camera.centreX) / camera.focal;
        const up = (camera.horizonY - row - offsetY) / camera.focal;
        trace(across, up, hit);
        if (hit.part === "none" || hit.distance > (depth[at] ?? 0)) continue;
        shade(hit, across, up, light);
        sum.red += light.red;
        sum.green += light.green;
        sum.blue += light.blue;
        distance = hit.distance;
        hits += 1;
      }
      if (hits === 0) continue;
      sum.red /= hits;
      sum.green /= hits;
      sum.blue /= hits;
      blendPixel(frame, at * 3, sum, hits / OFFSETS.length);
      if (hits >= 2) depth[at] = distance;
      seen += hits / OFFSETS.length;
    }
  }
  return Math.round(seen);
}

function boundsOf({ x, y, z, length, depth, wall, rise }: HousePlan, camera: Camera, frame: Canvas["frame"]) {
  const reach = Math.hypot(length, depth) / 2 + 0.8;
  const near = Math.max(0.5, z - reach);
  const scale = camera.focal / near;
  const edge = (value: number, most: number): number => Math.round(clamp(value, 0, most));
  return {
    left: edge(camera.centreX + Math.min((x - reach) * scale, ((x - reach) * camera.focal) / (z + reach)), frame.width),
    right: edge(camera.centreX + Math.max((x + reach) * scale, ((x + reach) * camera.focal) / (z + reach)) + 1, frame.width),
    top: edge(camera.horizonY - Math.max(0, y + wall + rise + 1.2 - camera.height) * scale - Math.min(0, y + wall + rise + 1.2 - camera.height) * camera.focal / (z + reach), frame.height),
    bottom: edge(camera.horizonY - (y - 0.7 - camera.height) * scale, frame.height),
  };
}

function createHouseLight(plan: HousePlan, { camera, daylight, patches, sunlitAt, veil }: HousePainting) {
  const { sun, direct, ambient, isSnowy, lampLit } = daylight;
  const surface = createHouseSurface(plan, { patches, isSnowy, lampLit });
  const paint = createLight();
  const glow = createLight();
  return (hit: HouseHit, across: number, up: number, into: Light): void => {
    surface(hit, paint, glow);
    const z = hit.distance;
    const x = across * z;
    const y = camera.height + up * z;
    const facing = Math.max(0, hit.normalX * sun.x + hit.normalY * sun.y + hit.normalZ * sun.z);
    const lit = facing * sunlitAt(x, y, z);
    // Light comes from the sky above, less from the ground below, and around the side of the sun.
    const side = Math.max(0, hit.normalX * sun.x + hit.normalZ * sun.z) * 0.3;
    const sky = 1.05 + 0.3 * hit.normalY + side - 0.18 * clamp(1 - (y - plan.y) / 1.2, 0, 1);
    into.red = paint.red * (direct[0] * lit + ambient[0] * sky) + glow.red;
    into.green = paint.green * (direct[1] * lit + ambient[1] * sky) + glow.green;
    into.blue = paint.blue * (direct[2] * lit + ambient[2] * sky) + glow.blue;
    veil(into, x, y, z);
  };
}
