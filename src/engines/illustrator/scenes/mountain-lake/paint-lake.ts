import type { Canvas } from "../../core/canvas.ts";
import type { Light } from "../../core/colour.ts";
import { lerp, smoothstep } from "../../core/interpolate.ts";
import type { Weather } from "../../intent.ts";
import { createMirrorImage } from "../../outdoors/mirror-image.ts";
import { paintCalmWater } from "../../outdoors/paint-calm-water.ts";
import { createShoreFinder } from "./basin.ts";
import type { LakeWork } from "./lake-work.ts";

/** How much more or less the wind stirs the lake in a weather. */
const STIRRED: Record<Weather, number> = {
  clear: 1,
  overcast: 1.2,
  rain: 2.2,
  snow: 0.8,
  fog: 0.35,
  storm: 3,
};

/** Paints the lake with the image of all that stands beyond it; in winter, ice along its shores. */
export function paintLake(canvas: Canvas, work: LakeWork): void {
  const { plan, land, noise, checkAborted } = work;
  const { light } = land;
  const overlay = light.isSnowy ? createIce(work) : createShallows(work);
  paintCalmWater(canvas, {
    camera: plan.camera,
    daylight: light,
    noise,
    mirror: createMirrorImage(canvas, plan.camera),
    wind: plan.wind * STIRRED[light.weather],
    body: plan.water,
    overlay,
    checkAborted,
  });
}

type Overlay = (x: number, z: number, clear: number, into: Light) => void;

/** Near the shore the bed shows through: gravel under clear water, greener with depth. */
function createShallows({ plan, near, land: { light }, noise }: LakeWork): Overlay {
  const { ambient, direct } = light;
  const { stone, water } = plan;
  const far = plan.shore.edge * 2.6;
  const glow = near.glow * 0.35;
  return (x, z, clear, into) => {
    if (z > far) return;
    const depth = -near.vista.height(x, z);
    if (depth <= 0 || depth > 2) return;
    const share = clear * Math.exp(-depth * 1.7);
    if (share < 0.01) return;
    const pebble =
      0.6 + 0.7 * noise.ridged(x * 3.6 + 2, z * 3.6, 2) * 0.7 + noise.perlin(x * 9, z * 9) * 0.25;
    const tint = Math.exp(-depth * 1.2);
    into.red = lerp(
      into.red,
      stone[0] * pebble * 1.3 * (ambient[0] + direct[0] * glow) * tint,
      share,
    );
    into.green = lerp(
      into.green,
      (stone[1] * tint + water[1] * (1 - tint)) * pebble * 1.3 * (ambient[1] + direct[1] * glow),
      share,
    );
    into.blue = lerp(
      into.blue,
      (stone[2] * tint + water[2] * (1 - tint)) * pebble * 1.3 * (ambient[2] + direct[2] * glow),
      share,
    );
  };
}

/** Ice along the shores with snow blown over it; the middle of the lake stays open. */
function createIce({ plan, near, land: { light }, noise }: LakeWork): Overlay {
  const { ambient, direct, sun } = light;
  const inland = createShoreFinder(plan.basin, noise);
  const sunny = near.glow * Math.max(0.1, sun.y);
  const reach = Math.min(60, plan.shore.edge * 1.6);
  return (x, z, _clear, into) => {
    const ragged = noise.fbm(x * 0.035 + 9, z * 0.02, 4);
    const fromNear = near.vista.height(x, z) / 0.16 + reach * 0.35;
    const fromFar = z > 90 ? inland(x, z) + 70 : -99;
    const edge = Math.max(fromNear, fromFar) + ragged * 45;
    const share = smoothstep(-0.6, 0.6, edge);
    if (share <= 0) return;
    const drift = smoothstep(-0.12, 0.22, noise.fbm(x * 0.16, z * 0.07 + 4, 3));
    const crack =
      smoothstep(0.03, 0, Math.abs(noise.perlin(x * 0.13 + 20, z * 0.1))) * 0.25 * (1 - drift);
    const white = lerp(0.3, 0.76, drift) + crack;
    const frost = lerp(0.45, 0.96, drift) * share;
    into.red = lerp(into.red, white * 0.95 * (ambient[0] * 1.1 + direct[0] * sunny), frost);
    into.green = lerp(into.green, white * (ambient[1] * 1.1 + direct[1] * sunny), frost);
    into.blue = lerp(into.blue, white * 1.05 * (ambient[2] * 1.12 + direct[2] * sunny), frost);
  };
}
