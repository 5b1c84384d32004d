import type { Canvas } from "../../../core/canvas.ts";
import { createLight } from "../../../core/colour.ts";
import { lerp } from "../../../core/interpolate.ts";
import type { Noise } from "../../../core/noise.ts";
import type { Daylight } from "../../../outdoors/daylight.ts";
import type { SkyMirror } from "../sky-mirror.ts";
import type { BeachPlan } from "./plan-beach.ts";
import type { Shoreline } from "./shoreline.ts";
import { createLace } from "./foam-lace.ts";
import { createTint, REACH } from "./shallow-tint.ts";
import type { createSurf } from "./surf.ts";

export interface Swash {
  readonly plan: BeachPlan;
  readonly daylight: Daylight;
  readonly noise: Noise;
  readonly shoreline: Shoreline;
  readonly surf: ReturnType<typeof createSurf>;
  readonly mirror: SkyMirror;
  readonly checkAborted: () => void;
}

/** Lays over the painted water near the shore: the light of the sand below it, and the foam that waves leave behind. */
export function paintSwash(canvas: Canvas, swash: Swash): void {
  const { frame, depth } = canvas;
  const { plan, daylight, shoreline, checkAborted } = swash;
  const { camera } = plan;
  const { ambient, direct, hazeDensity } = daylight;
  const foamAt = createLace(swash);
  const tint = createTint(swash);
  const light = createLight();
  const place = { x: 0, z: 0, down: 1, out: 0, clear: 1 };
  const white = [0, 1, 2].map(
    (channel) => (ambient[channel] ?? 0) * 1.35 + (direct[channel] ?? 0) * 0.32,
  );
  for (let row = Math.ceil(camera.horizonY); row < frame.height; row++) {
    if (row % 32 === 0) checkAborted();
    const down = (row + 0.5 - camera.horizonY) / camera.focal;
    const z = camera.height / down;
    if (z > plan.capeZ) continue;
    const clear = Math.exp(-z * 0.55 * hazeDensity);
    for (let column = 0; column < frame.width; column++) {
      const at = row * frame.width + column;
      if ((depth[at] ?? 0) < z) continue;
      const x = ((column + 0.5 - camera.centreX) / camera.focal) * z;
      const out = -shoreline.inland(x, z);
      if (out > REACH) continue;
      const index = at * 3;
      const { data } = frame;
      light.red = data[index] ?? 0;
      light.green = data[index + 1] ?? 0;
      light.blue = data[index + 2] ?? 0;
      place.x = x;
      place.z = z;
      place.down = down;
      place.out = Math.max(0, out);
      place.clear = clear;
      tint(place, light);
      const foam = foamAt(x, z, out) * clear;
      data[index] = lerp(light.red, white[0] ?? 0, foam);
      data[index + 1] = lerp(light.green, white[1] ?? 0, foam);
      data[index + 2] = lerp(light.blue, white[2] ?? 0, foam);
    }
  }
}
