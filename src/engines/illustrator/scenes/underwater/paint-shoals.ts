import type { Canvas } from "../../core/canvas.ts";
import { blendPixel } from "../../core/blend-pixel.ts";
import type { Camera } from "../../core/camera.ts";
import { createLight } from "../../core/colour.ts";
import type { Colour } from "../../core/colour.ts";
import { clamp, lerp, smoothstep } from "../../core/interpolate.ts";
import { pick } from "../../core/pick.ts";
import { rng } from "../../core/rng.ts";
import type { UnderwaterPlan } from "./plan.ts";
import { throughWater } from "./water-light.ts";
import type { WaterLight } from "./water-light.ts";

interface Fish {
  readonly x: number;
  readonly y: number;
  readonly z: number;
  readonly length: number;
  readonly heading: -1 | 1;
  readonly lean: number;
  readonly colour: Colour;
}

const COLOURS: readonly [Colour, ...Colour[]] = [
  [0.9, 0.62, 0.1],
  [0.6, 0.68, 0.75],
  [0.25, 0.42, 0.85],
  [0.95, 0.35, 0.1],
  [0.85, 0.8, 0.3],
  [0.55, 0.62, 0.68],
];

/** Paints shoals in the background: each goes one way, its fish at about one depth. */
export function paintShoals(
  canvas: Canvas,
  { plan, light, seed }: { plan: UnderwaterPlan; light: WaterLight; seed: number },
): void {
  const fish = planShoals(plan, seed).toSorted((a, b) => b.z - a.z);
  for (const one of fish) paintFish(canvas, one, { camera: plan.camera, light });
}

function planShoals({ kind, camera }: UnderwaterPlan, seed: number): Fish[] {
  const random = rng(seed, "shoals");
  const shoals = { reef: 4, canyon: 4, kelp: 3, wreck: 3, deep: 1 }[kind];
  const half = camera.centreX / camera.focal;
  return Array.from({ length: shoals }, () => {
    const z = lerp(5, 15, random());
    const middleX = lerp(-0.8, 0.8, random()) * half * z;
    const middleY = camera.height + lerp(-0.02, 0.32, random()) * z * half * 1.1;
    const heading = random() < 0.5 ? -1 : 1;
    const colour = pick(random, COLOURS);
    const count = 9 + Math.floor(random() * 22);
    const spread = lerp(0.7, 1.7, random());
    return Array.from({ length: count }, (): Fish => ({
      x: middleX + (random() + random() - 1) * spread * 1.9,
      y: middleY + (random() + random() - 1) * spread * 0.75,
      z: z + (random() - 0.5) * 2.4,
      length: lerp(0.16, 0.27, random()),
      heading,
      lean: (random() - 0.5) * 0.3,
      colour,
    }));
  }).flat();
}

/** A body like an almond, a forked tail, a dark eye, the belly pale. */
function paintFish(
  { frame, depth }: Canvas,
  { x, y, z, length, heading, lean, colour }: Fish,
  { camera, light }: { camera: Camera; light: WaterLight },
): void {
  const scale = camera.focal / z;
  const centreX = camera.centreX + x * scale;
  const centreY = camera.horizonY - (y - camera.height) * scale;
  const half = (length * scale) / 2;
  if (half < 1) return;
  const reach = Math.ceil(half * 1.25);
  const paint = createLight();
  for (
    let row = Math.max(0, Math.floor(centreY - reach));
    row <= Math.min(frame.height - 1, centreY + reach);
    row++
  ) {
    for (
      let column = Math.max(0, Math.floor(centreX - reach));
      column <= Math.min(frame.width - 1, centreX + reach);
      column++
    ) {
      const at = row * frame.width + column;
      if ((depth[at] ?? 0) < z) continue;
      const dx = (column + 0.5 - centreX) / half;
      const dy = (row + 0.5 - centreY) / half;
      const u = (dx + dy * lean) * heading;
      const v = dy - dx * lean;
      const body = bodyAt(u) - Math.abs(v);
      const tail =
        u < -0.62
          ? Math.min(0.1 + (-0.62 - u) * 0.85, 0.42) -
            Math.abs(v) -
            (u < -0.95 ? (-0.95 - u) * 3 : 0)
          : -1;
      const cover = clamp(Math.max(body, tail) * half + 0.5, 0, 1);
      if (cover <= 0) continue;
      const back = smoothstep(-0.3, 0.25, v);
      const isEye = (u - 0.62) ** 2 + (v + 0.05) ** 2 < 0.006;
      const tone = isEye
        ? 0.03
        : lerp(0.55, 1.25, back) * (1 - 0.35 * smoothstep(0.3, 0.45, Math.abs(Math.sin(u * 5))));
      const lit = lerp(1, 0.6, back);
      paint.red = colour[0] * tone * (light.down[0] * 0.4 * lit + light.around[0]);
      paint.green = colour[1] * tone * (light.down[1] * 0.4 * lit + light.around[1]);
      paint.blue = colour[2] * tone * (light.down[2] * 0.4 * lit + light.around[2]);
      throughWater(paint, light, { distance: z, up: (y - camera.height) / z });
      blendPixel(frame, at * 3, paint, cover);
      if (cover > 0.5) depth[at] = z;
    }
  }
}

/** Half the height of the body along its length, -1 at the tail to 1 at the nose. */
const bodyAt = (u: number): number =>
  u < -0.75 || u > 1
    ? -1
    : 0.36 * Math.sqrt(clamp((u + 0.75) * 0.9, 0, 1)) * Math.sqrt(clamp((1 - u) * 1.35, 0, 1));
