import { blendPixel } from "../../core/blend-pixel.ts";
import { toScreenX, toScreenY } from "../../core/camera.ts";
import type { Canvas } from "../../core/canvas.ts";
import { createLight } from "../../core/colour.ts";
import { clamp } from "../../core/interpolate.ts";
import { createFarAir } from "../../outdoors/far-air.ts";
import type { LakeWork } from "./lake-work.ts";

/** Where a waterfall comes down the wall of the valley. Metres. */
export interface Waterfall {
  readonly side: -1 | 1;
  readonly z: number;
  /** Height of the edge that it leaves. */
  readonly high: number;
}

/** Half the width of the water where it falls. */
const HALF = 2.6;

/** Paints a waterfall: strands of white water down the face of the wall, and the spray at its foot. */
export function paintWaterfall(canvas: Canvas, work: LakeWork, fall: Waterfall): void {
  const { plan, land, noise } = work;
  const { camera } = plan;
  const { z } = fall;
  const path = createPath(work, fall);
  const { frame, depth } = canvas;
  const top = toScreenY(camera, path.top, z);
  const foot = toScreenY(camera, path.foot, z);
  const metre = camera.focal / z;
  const { ambient, direct } = land.light;
  const air = createFarAir(land.light);
  const light = createLight();
  for (let row = Math.max(0, Math.floor(top)); row <= Math.min(frame.height - 1, foot); row++) {
    const down = clamp((row + 0.5 - top) / (foot - top), 0, 1);
    const x = path.at(down);
    const middle = toScreenX(camera, x, z);
    const wide = HALF * metre * (0.55 + 1.1 * down * down);
    for (let column = Math.floor(middle - wide); column <= middle + wide; column++) {
      if (column < 0 || column >= frame.width) continue;
      const at = row * frame.width + column;
      if ((depth[at] ?? 0) < z * 0.88) continue;
      const off = (column + 0.5 - middle) / wide;
      const strand = noise.perlin(off * 3 + 40, down * 7 - Math.abs(off)) + noise.perlin(off * 8, down * 26) * 0.5;
      const cover = clamp((1 - off * off) * (0.85 + strand * 0.8), 0, 1) * 0.95;
      const bright = 0.7 + 0.25 * strand;
      light.red = bright * (ambient[0] * 1.3 + direct[0] * 0.4);
      light.green = bright * (ambient[1] * 1.3 + direct[1] * 0.4);
      light.blue = bright * (ambient[2] * 1.35 + direct[2] * 0.4);
      air(light, x, path.foot, z);
      blendPixel(frame, at * 3, light, cover);
    }
  }
  paintSpray(canvas, { x: toScreenX(camera, path.at(1), z), y: foot, radius: metre * 13 }, work);
}

/** Where the water leaves the edge of the wall; from there it falls freely, a little outwards. */
function createPath({ plan: { basin }, land: { vista } }: LakeWork, { side, z, high }: Waterfall) {
  let x = basin.axis(z) + side * (basin.half + basin.widens * z + 120);
  for (let step = 0; step < 160 && vista.height(x, z) < high; step++) x += side * 2;
  return { top: high, foot: 2, at: (share: number): number => x - side * (3 + 5 * share * share) };
}

function paintSpray(
  { frame }: Canvas,
  { x, y, radius }: { x: number; y: number; radius: number },
  { land: { light }, noise }: LakeWork,
): void {
  const { ambient, direct } = light;
  const colour = {
    red: ambient[0] * 0.9 + direct[0] * 0.25,
    green: ambient[1] * 0.9 + direct[1] * 0.25,
    blue: ambient[2] * 0.95 + direct[2] * 0.25,
  };
  const bottom = Math.min(frame.height - 1, y + radius * 0.35);
  for (let row = Math.max(0, Math.floor(y - radius)); row < bottom; row++) {
    for (let column = Math.max(0, Math.floor(x - radius)); column < Math.min(frame.width, x + radius); column++) {
      const dx = (column - x) / radius;
      const dy = (row - y) / radius;
      const squared = dx * dx + dy * dy * (dy > 0 ? 8 : 1.6);
      if (squared > 1) continue;
      const puff = 0.55 + 0.6 * noise.perlin(dx * 3 + 9, dy * 3);
      blendPixel(frame, (row * frame.width + column) * 3, colour, (1 - squared) ** 2 * puff * 0.5);
    }
  }
}
