import { blendPixel } from "../../core/blend-pixel.ts";
import { toScreenY } from "../../core/camera.ts";
import type { Canvas } from "../../core/canvas.ts";
import { createLight } from "../../core/colour.ts";
import { clamp, lerp, smoothstep } from "../../core/interpolate.ts";
import { rng } from "../../core/rng.ts";
import type { LakeWork } from "./lake-work.ts";

/** A bank of mist over the water, flat as a stage set. Metres. */
interface Bank {
  readonly z: number;
  readonly high: number;
  readonly opacity: number;
  readonly shift: number;
}

/** Paints banks of mist that lie on the lake: in fog always, else on some cool mornings and evenings. */
export function paintMist(canvas: Canvas, work: LakeWork): void {
  const amount = mistiness(work);
  if (amount <= 0) return;
  const { plan, seed, checkAborted } = work;
  const random = rng(seed, "mist");
  const far = plan.basin.farShore;
  const banks = [1.02, 0.7, 0.42, 0.2].map((share): Bank => ({
    z: far * share,
    high: far * share * lerp(0.012, 0.024, random()) + 4,
    opacity: amount * lerp(0.6, 0.95, random()),
    shift: random() * 90,
  }));
  for (const bank of banks) {
    checkAborted();
    paintBank(canvas, bank, work);
  }
}

function mistiness({ land: { light }, plan }: LakeWork): number {
  if (light.weather === "fog") return 1;
  if (light.weather === "rain") return 0.45;
  if (light.weather !== "clear" || light.time === "day") return 0;
  return plan.mist;
}

function paintBank({ frame, depth }: Canvas, bank: Bank, { plan, land, noise }: LakeWork): void {
  const { camera } = plan;
  const { z, high, opacity, shift } = bank;
  const { ambient, direct, haze } = land.light;
  const shine = land.light.time === "sunset" ? 0.04 : 0.16;
  const colour = createLight();
  colour.red = haze[0] * 0.5 + ambient[0] * 0.55 + direct[0] * shine;
  colour.green = haze[1] * 0.5 + ambient[1] * 0.55 + direct[1] * shine;
  colour.blue = haze[2] * 0.5 + ambient[2] * 0.6 + direct[2] * shine;
  const top = Math.max(0, Math.floor(toScreenY(camera, high * 2.4, z)));
  const foot = Math.min(frame.height - 1, Math.floor(toScreenY(camera, 0, z)));
  const scale = z / camera.focal;
  const length = 1 / (high * 9);
  for (let column = 0; column < frame.width; column++) {
    const x = (column - camera.centreX) * scale;
    const swell = noise.fbm(x * length + shift, 1.7, 3);
    const here = high * clamp(1 + swell * 2.6, 0.1, 2.4);
    for (let row = top; row <= foot; row++) {
      const at = row * frame.width + column;
      if ((depth[at] ?? 0) < z) continue;
      const y = camera.height + (camera.horizonY - row - 0.5) * scale;
      const billow = noise.perlin(x * length * 3 + shift, (y / high) * 1.1) * 0.5;
      const cover =
        smoothstep(1.1, 0.1, y / here + billow) * opacity * clamp(0.65 + swell, 0.15, 1);
      if (cover > 0.01) blendPixel(frame, at * 3, colour, cover);
    }
  }
}
