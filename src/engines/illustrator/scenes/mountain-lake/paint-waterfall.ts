import { blendPixel } from "../../core/blend-pixel.ts";
import { toScreenX, toScreenY } from "../../core/camera.ts";
import type { Canvas } from "../../core/canvas.ts";
import { createLight } from "../../core/colour.ts";
import { clamp, smoothstep } from "../../core/interpolate.ts";
import type { Cliff } from "./find-cliff.ts";
import { createFarAir } from "../../outdoors/far-air.ts";
import type { LakeWork } from "./lake-work.ts";

/** Half the width of the water where it falls. */
const HALF = 4.2;
/** The stream has cut its way into the edge that it leaves. */
const FROM = 0.93;
/** How dark wet rock is beside dry rock. */
const WET = 0.42;

/** Paints a waterfall: strands of white water down the face of the wall, and the spray at its foot. */
export function paintWaterfall(canvas: Canvas, work: LakeWork, fall: Cliff): void {
  const { plan, land, noise } = work;
  const { camera } = plan;
  const { z } = fall;
  const { frame, depth } = canvas;
  const top = toScreenY(camera, fall.top * FROM, z);
  const foot = toScreenY(camera, fall.foot, z);
  const metre = camera.focal / z;
  const { ambient, direct } = land.light;
  const air = createFarAir(land.light);
  const light = createLight();
  const shade = createLight();
  for (let row = Math.max(0, Math.floor(top)); row <= Math.min(frame.height - 1, foot); row++) {
    const down = clamp((row + 0.5 - top) / (foot - top), 0, 1);
    const middle = toScreenX(camera, fall.x, z);
    const wide = HALF * metre * (0.5 + 1.1 * down * down);
    const reach = wide * 2.2;
    const last = Math.min(frame.width - 1, Math.floor(middle + reach));
    for (let column = Math.max(0, Math.floor(middle - reach)); column <= last; column++) {
      const at = row * frame.width + column;
      if ((depth[at] ?? 0) < z * 0.97) continue;
      const off = (column + 0.5 - middle) / wide;
      const damp = smoothstep(2.2, 0.9, Math.abs(off) + noise.perlin(off, down * 9) * 0.6);
      shade.red = (frame.data[at * 3] ?? 0) * WET;
      shade.green = (frame.data[at * 3 + 1] ?? 0) * WET;
      shade.blue = (frame.data[at * 3 + 2] ?? 0) * WET;
      blendPixel(frame, at * 3, shade, damp);
      const strand =
        noise.perlin(off * 3 + 40, down * 7 - Math.abs(off)) +
        noise.perlin(off * 8, down * 26) * 0.5;
      const cover = clamp((1 - off * off) * (1 + strand * 0.9), 0, 1);
      const bright = 0.72 + 0.3 * strand;
      light.red = bright * (ambient[0] * 1.3 + direct[0] * 0.36);
      light.green = bright * (ambient[1] * 1.3 + direct[1] * 0.36);
      light.blue = bright * (ambient[2] * 1.35 + direct[2] * 0.36);
      air(light, fall.x, fall.foot, z);
      if (cover > 0) blendPixel(frame, at * 3, light, cover);
    }
  }
  paintSpray(canvas, { x: toScreenX(camera, fall.x, z), y: foot, z, radius: metre * 22 }, work);
}

function paintSpray(
  { frame, depth }: Canvas,
  { x, y, z, radius }: { x: number; y: number; z: number; radius: number },
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
    for (
      let column = Math.max(0, Math.floor(x - radius));
      column < Math.min(frame.width, x + radius);
      column++
    ) {
      const dx = (column - x) / radius;
      const dy = (row - y) / radius;
      const squared = dx * dx + dy * dy * (dy > 0 ? 8 : 1.6);
      if (squared > 1 || (depth[row * frame.width + column] ?? 0) < z * 0.97) continue;
      const puff = 0.55 + 0.6 * noise.perlin(dx * 3 + 9, dy * 3);
      blendPixel(frame, (row * frame.width + column) * 3, colour, (1 - squared) ** 2 * puff * 0.5);
    }
  }
}
