import { blendPixel } from "../../core/blend-pixel.ts";
import { toScreenX, toScreenY } from "../../core/camera.ts";
import type { Canvas } from "../../core/canvas.ts";
import { createLight } from "../../core/colour.ts";
import { clamp, fraction, lerp, smoothstep } from "../../core/interpolate.ts";
import type { Noise } from "../../core/noise.ts";
import { readMask } from "../../core/read-mask.ts";
import { rng } from "../../core/rng.ts";
import { toOutlineMask } from "../../text/outline-mask.ts";
import type { UnderwaterPlan } from "./plan.ts";
import { throughWater } from "./water-light.ts";
import type { WaterLight } from "./water-light.ts";

/** A sailing ship that lies over on the sand, its planks sprung and its masts broken; in a box of 200 by 110, keel at 104. */
const HULL =
  "M6 52L30 56L34 66L62 70L70 62L100 68L128 70L132 60L150 64L168 56L196 44L186 66L176 88L160 104H52L28 96L14 76Z";
const HOLES =
  "M58 82C62 76 74 75 80 80L84 90L76 97L62 95ZM112 84L124 80L132 86L128 96L116 96ZM148 76L156 74L158 82L150 84Z";
const RIGGING =
  "M60 70L54 20M54 34L38 42M55 28L76 24M112 70L120 6M118 22L92 34M119 16L142 18M120 40L138 44M168 58L198 34M54 22L98 40M120 10L168 54";

/** Paints the wreck out in the water behind the sand. */
export function paintWreck(
  canvas: Canvas,
  {
    plan,
    light,
    noise,
    seed,
  }: { plan: UnderwaterPlan; light: WaterLight; noise: Noise; seed: number },
): void {
  const { camera, side } = plan;
  const random = rng(seed, "wreck");
  const z = lerp(12, 14.5, random());
  const length = lerp(13, 16, random());
  const middle = side * lerp(0.5, 2.2, random());
  const left = toScreenX(camera, middle - length / 2, z);
  const width = (camera.focal * length) / z;
  const height = width * 0.55;
  const bottom = toScreenY(camera, -0.9, z);
  const size = {
    width: clamp(Math.round(width), 40, 900),
    height: clamp(Math.round(height), 22, 495),
  };
  const scale = size.width / 200;
  const hull = toOutlineMask(HULL, { ...size, scale });
  const holes = toOutlineMask(HOLES, { ...size, scale });
  const rig = toOutlineMask("", { ...size, scale, lines: [{ path: RIGGING, width: 1.7 }] });
  const tilt = side * lerp(0.05, 0.12, random());
  const colour = createLight();
  const { frame, depth } = canvas;
  for (
    let row = Math.max(0, Math.floor(bottom - height * 1.15));
    row < Math.min(frame.height, bottom + height * 0.1);
    row++
  ) {
    for (
      let column = Math.max(0, Math.floor(left));
      column < Math.min(frame.width, left + width);
      column++
    ) {
      const at = row * frame.width + column;
      if ((depth[at] ?? 0) < z) continue;
      const u = (column + 0.5 - left) / width;
      const v = 1 - (bottom - row - 0.5) / height + (u - 0.5) * tilt;
      if (v < 0 || v > 1) continue;
      const inHull = readMask(hull, u, v);
      const buried = smoothstep(0.99, 0.9, v + noise.fbm(u * 9, 3, 3) * 0.09);
      const share = Math.max(inHull, readMask(rig, u, v)) * buried;
      if (share < 0.02) continue;
      const hole = readMask(holes, u, v) * inHull;
      const plank = fraction(v * 21 + Math.sin(u * 3) * 0.6);
      const seam = smoothstep(0.08, 0.2, plank) * (0.7 + 0.3 * plank);
      const worn = noise.fbm(u * 26, v * 16, 4);
      const weed = smoothstep(0.08, 0.4, worn + noise.perlin(u * 7, v * 5) * 0.3);
      const tone = (0.06 + 0.1 * seam * (1 + worn)) * (1 - hole * 0.92);
      const belly = clamp(1.25 - Math.max(0, v - 0.55) * 2.4, 0.16, 1);
      const ends = 1 - 0.55 * Math.abs(u * 2 - 1) ** 3;
      const round = inHull > 0.5 ? belly * ends : 0.8;
      const lit = light.down[1] * 0.5 * round;
      const fill = round * 1.3;
      colour.red = tone * (1.5 - weed * 0.8) * (lit + light.around[0] * fill);
      colour.green = tone * (1 + weed * 0.35) * (lit + light.around[1] * fill);
      colour.blue = tone * 0.7 * (lit + light.around[2] * fill);
      throughWater(colour, light, { distance: z * 0.5, up: 0.1 });
      blendPixel(frame, at * 3, colour, share);
      if (share > 0.5) depth[at] = z;
    }
  }
}
