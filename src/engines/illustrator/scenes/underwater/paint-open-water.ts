import { addEnlarged } from "../../core/add-enlarged.ts";
import type { Canvas } from "../../core/canvas.ts";
import { createFrame } from "../../core/create-frame.ts";
import { createLight } from "../../core/colour.ts";
import { clamp, smoothstep } from "../../core/interpolate.ts";
import type { Noise } from "../../core/noise.ts";
import type { UnderwaterPlan } from "./plan.ts";
import { throughWater } from "./water-light.ts";
import type { WaterLight } from "./water-light.ts";

interface OpenWater {
  readonly plan: UnderwaterPlan;
  readonly light: WaterLight;
  readonly noise: Noise;
  readonly checkAborted: () => void;
}

/** Looks at this many points; water is soft, except for the surface seen from below, which is fine enough so. */
const LOOKS_MAX = 260_000;

/** Paints the water without end, and the moving surface far above with the sun in it. */
export function paintOpenWater(
  { frame }: Canvas,
  { plan, light, noise, checkAborted }: OpenWater,
): void {
  const { camera, surface, lightX } = plan;
  const factor = Math.max(1, Math.sqrt((frame.width * frame.height) / LOOKS_MAX));
  const small = createFrame(Math.ceil(frame.width / factor), Math.ceil(frame.height / factor));
  const colour = createLight();
  const step = frame.width / small.width;
  const rise = surface - camera.height;
  const sunX = ((lightX - 0.5) * frame.width) / camera.focal;
  for (let row = 0; row < small.height; row++) {
    if (row % 32 === 0) checkAborted();
    const y = (camera.horizonY - (row + 0.5) * step) / camera.focal;
    for (let column = 0; column < small.width; column++) {
      const x = ((column + 0.5) * step - camera.centreX) / camera.focal;
      colour.red = 0;
      colour.green = 0;
      colour.blue = 0;
      const length = Math.sqrt(x * x + y * y + 1);
      if (y > 0.02) lookAtSurface({ x, y, rise, sunX }, { light, noise, into: colour });
      const distance = y > 0.02 ? (rise / y) * length : 400;
      throughWater(colour, light, { distance: distance * 0.55, up: y / length });
      const glow = Math.exp(-((x - sunX) ** 2) * 2.2) * smoothstep(-0.35, 0.75, y);
      const at = (row * small.width + column) * 3;
      small.data[at] = colour.red + light.above[0] * glow * 0.5;
      small.data[at + 1] = colour.green + light.above[1] * glow * 0.5;
      small.data[at + 2] = colour.blue + light.above[2] * glow * 0.5;
    }
  }
  addEnlarged(frame, small, 1);
}

/** The sky as the waves break it: bright in the window over the eye, dark beyond, where the surface mirrors the deep. */
function lookAtSurface(
  { x, y, rise, sunX }: { x: number; y: number; rise: number; sunX: number },
  {
    light,
    noise,
    into,
  }: { light: WaterLight; noise: Noise; into: { red: number; green: number; blue: number } },
): void {
  const along = rise / y;
  const u = x * along;
  const wave = noise.fbm(u * 0.5, along * 0.32, 4);
  const fine = noise.perlin(u * 1.7 + wave * 2, along * 1.1);
  const tilt = wave * 0.9 + fine * 0.35;
  const window = smoothstep(0.28, 0.85, y + tilt * 0.55);
  const off = (x - sunX) ** 2 * 1.6 + (y - 0.9) ** 2 * 0.5;
  const sun = Math.exp(-Math.max(0, off - tilt * 0.25) * 7) * 5;
  const sparkle = clamp(fine * 2.4 - 0.5, 0, 1) * 2.2 * Math.exp(-off * 2.2);
  const brightness = (0.4 + window * 1.5 + sun + sparkle) * Math.min(1, 13 / rise);
  into.red = light.down[0] * brightness * 0.9;
  into.green = light.down[1] * brightness;
  into.blue = light.down[2] * brightness;
}
