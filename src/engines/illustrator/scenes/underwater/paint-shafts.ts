import { addEnlarged } from "../../core/add-enlarged.ts";
import type { Canvas } from "../../core/canvas.ts";
import { createFrame } from "../../core/create-frame.ts";
import { smoothstep } from "../../core/interpolate.ts";
import type { Noise } from "../../core/noise.ts";
import type { UnderwaterPlan } from "./plan.ts";
import type { WaterLight } from "./water-light.ts";

/** Columns of light that fan out from where the sun stands over the water; brighter the more water lies before things. */
export function paintShafts(
  { frame, depth }: Canvas,
  { plan, light, noise }: { plan: UnderwaterPlan; light: WaterLight; noise: Noise },
): void {
  const { camera, lightX } = plan;
  const small = createFrame(Math.ceil(frame.width / 5), Math.ceil(frame.height / 5));
  const scale = 1 / Math.max(frame.width, frame.height);
  const originX = lightX * frame.width;
  const originY = camera.horizonY - frame.height * 1.15;
  const strength = 0.3 * light.shafts;
  for (let row = 0; row < small.height; row++) {
    for (let column = 0; column < small.width; column++) {
      const x = (column + 0.5) * 5;
      const y = (row + 0.5) * 5;
      const turn = Math.atan2(x - originX, y - originY);
      const far = Math.hypot(x - originX, y - originY) * scale;
      const broad = noise.perlin(turn * 9 + 4, far * 0.35);
      const narrow = noise.perlin(turn * 27, far * 0.6 + 9);
      const beam = smoothstep(0.02, 0.6, broad * 0.75 + narrow * 0.45);
      const fade = Math.exp(-turn * turn * 3.2) * smoothstep(1.15, 0.1, y / frame.height);
      const at =
        Math.min(frame.height - 1, Math.floor(y)) * frame.width +
        Math.min(frame.width - 1, Math.floor(x));
      const water = 1 - Math.exp(-Math.min(60, depth[at] ?? 60) * 0.09);
      const amount = beam * fade * strength * water;
      const to = (row * small.width + column) * 3;
      small.data[to] = light.above[0] * amount;
      small.data[to + 1] = light.above[1] * amount;
      small.data[to + 2] = light.above[2] * amount;
    }
  }
  addEnlarged(frame, small, 1);
}
