import { blendPixel } from "../../core/blend-pixel.ts";
import type { Canvas } from "../../core/canvas.ts";
import { createLight } from "../../core/colour.ts";
import { clamp, lerp, smoothstep } from "../../core/interpolate.ts";
import { rng } from "../../core/rng.ts";
import type { DesertWork } from "./desert-work.ts";

/** Paints the two small moons of Mars: lumpy Phobos with its craters, and Deimos, hardly more than a star. */
export function paintMoons(canvas: Canvas, work: DesertWork): void {
  const { plan, daylight, seed } = work;
  const { palette, weather } = daylight;
  if (palette.form !== "fair" && weather !== "overcast") return;
  const random = rng(seed, "moons");
  const { camera, frameWidth, lightSide } = plan;
  const x = frameWidth * (0.5 - lightSide * lerp(0.1, 0.3, random()));
  const y = camera.horizonY * lerp(0.24, 0.42, random());
  const radius = camera.focal * 0.0165;
  paintMoon(canvas, work, { x, y, radius });
  paintMoon(canvas, work, {
    x: x + lightSide * frameWidth * lerp(0.2, 0.34, random()),
    y: y * lerp(0.6, 1.3, random()),
    radius: radius * 0.36,
  });
}

function paintMoon(
  { frame }: Canvas,
  { daylight, noise, plan }: DesertWork,
  { x, y, radius }: { x: number; y: number; radius: number },
): void {
  const { palette, isNight, sun } = daylight;
  const bright = isNight ? 0.5 : 0.34;
  const light = createLight();
  for (
    let row = Math.max(0, Math.floor(y - radius * 1.4));
    row <= Math.min(frame.height - 1, y + radius * 1.4);
    row++
  ) {
    for (
      let column = Math.max(0, Math.floor(x - radius * 1.6));
      column <= Math.min(frame.width - 1, x + radius * 1.6);
      column++
    ) {
      const u = (column + 0.5 - x) / (radius * 1.18);
      const v = (row + 0.5 - y) / (radius * 0.94);
      const lumps = noise.perlin(u * 1.1 + plan.offset, v * 1.1) * 0.16;
      const out = Math.hypot(u, v) + lumps;
      const cover = clamp((1 - out) * radius * 0.8 + 0.5, 0, 1);
      if (cover <= 0) continue;
      const craters = smoothstep(0.2, 0.55, noise.perlin(u * 2.6 + 9, v * 2.6 + plan.offset)) * 0.4;
      const fine = noise.fbm(u * 5, v * 5 + plan.offset, 3) * 0.35;
      const round = Math.sqrt(Math.max(0, 1 - Math.min(1, out * out)));
      const lit = clamp(0.25 + Math.sign(sun.x || 1) * u * 0.75 - v * 0.35 + round * 0.35, 0, 1);
      const tone = bright * lit * (1 - craters + fine);
      // By day the bright air lies before it.
      const air = isNight ? 0 : 1;
      light.red = tone * 1.02 + palette.middle[0] * air;
      light.green = tone * 0.9 + palette.middle[1] * air;
      light.blue = tone * 0.78 + palette.middle[2] * air;
      blendPixel(frame, (row * frame.width + column) * 3, light, cover * (isNight ? 1 : 0.75));
    }
  }
}
