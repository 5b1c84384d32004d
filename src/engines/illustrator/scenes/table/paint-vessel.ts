import { blendPixel } from "../../core/blend-pixel.ts";
import type { Canvas } from "../../core/canvas.ts";
import type { Camera } from "../../core/camera.ts";
import { createLight } from "../../core/colour.ts";
import type { Noise } from "../../core/noise.ts";
import type { PlacedVessel } from "./arrange-table.ts";
import { createShade } from "./shade-vessel.ts";
import type { Look } from "./shade-vessel.ts";
import type { TableLight } from "./table-light.ts";
import { createTrace } from "./trace-vessel.ts";
import type { VesselHit } from "./trace-vessel.ts";

interface Surroundings {
  readonly camera: Camera;
  readonly light: TableLight;
  readonly noise: Noise;
}

/** Paints a body of revolution: each pixel's ray is followed through it until it meets a wall, a rim or what it is filled with. */
export function paintVessel(canvas: Canvas, placed: PlacedVessel, around: Surroundings): void {
  const { frame, depth } = canvas;
  const { camera } = around;
  const { vessel, x, y, z } = placed;
  const { radiusMax, height } = vessel;
  const near = z - radiusMax;
  // The silhouette lies between those of the nearest and of the farthest part.
  const scales = [camera.focal / near, camera.focal / (z + radiusMax)];
  const left = Math.max(
    0,
    Math.floor(camera.centreX + Math.min(...scales.map((scale) => (x - radiusMax) * scale))) - 3,
  );
  const right = Math.min(
    frame.width - 1,
    Math.ceil(camera.centreX + Math.max(...scales.map((scale) => (x + radiusMax) * scale))) + 3,
  );
  const top = Math.max(
    0,
    Math.floor(camera.horizonY + ((camera.height - y - height) * camera.focal) / (z + radiusMax)) -
      2,
  );
  const bottom = Math.min(
    frame.height - 1,
    Math.ceil(camera.horizonY + ((camera.height - y) * camera.focal) / near) + 2,
  );
  const trace = createTrace(placed, camera);
  const shade = createShade(placed, around.light, around.noise);
  const hit: VesselHit = { z: 0, y: 0, radius: 0, part: "outer" };
  const light = createLight();
  const look: Look = { across: 0, down: 0 };
  for (let row = top; row <= bottom; row++) {
    look.down = -(row + 0.5 - camera.horizonY) / camera.focal;
    for (let column = left; column <= right; column++) {
      look.across = (column + 0.5 - camera.centreX) / camera.focal;
      if (!trace(look.across, look.down, hit)) continue;
      const at = row * frame.width + column;
      if ((depth[at] ?? 0) < hit.z - 0.004) continue;
      const share = shade(look, hit, light);
      blendPixel(frame, at * 3, light, share);
      if (share > 0.5) depth[at] = hit.z;
    }
  }
}
