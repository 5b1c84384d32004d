import type { Canvas } from "../../../core/canvas.ts";
import { blendPixel } from "../../../core/blend-pixel.ts";
import { createLight } from "../../../core/colour.ts";
import type { Colour } from "../../../core/colour.ts";
import { eachPixelIn } from "../../../core/each-pixel-in.ts";
import { clamp, lerp, smoothstep } from "../../../core/interpolate.ts";
import type { Noise } from "../../../core/noise.ts";
import { pick } from "../../../core/pick.ts";
import { rng } from "../../../core/rng.ts";
import { addHaze } from "../../../outdoors/add-haze.ts";
import type { Daylight } from "../../../outdoors/daylight.ts";
import { paintGrass } from "../../../outdoors/plants/paint-grass.ts";
import type { CliffLand } from "./cliff-shape.ts";
import type { CliffPlan } from "./plan-cliffs.ts";

export interface CliffTop {
  readonly plan: CliffPlan;
  readonly daylight: Daylight;
  readonly noise: Noise;
  readonly seed: number;
  readonly land: CliffLand;
  readonly heightAt: (x: number, z: number) => number;
  readonly sunlitAt: (x: number, z: number) => number;
  readonly checkAborted: () => void;
}

const FAR = 34;
const FLOWERS = 380;
const PETALS: readonly [Colour, ...Colour[]] = [
  [0.62, 0.26, 0.42],
  [0.66, 0.34, 0.48],
  [0.72, 0.68, 0.6],
  [0.68, 0.52, 0.1],
];

/** How far a place is from the footpath along the edge, 0 on it and 1 beside it. */
export function besidePath(
  { plan, noise, land }: Pick<CliffTop, "plan" | "noise" | "land">,
  x: number,
  z: number,
): number {
  const straight = land.inland(x, z) - 5.2 - z * 0.03;
  // Most places are farther from it than it ever winds.
  if (Math.abs(straight) > 2.8) return 1;
  const winding = noise.perlin(z * 0.05 + plan.offset, 3.1) * 1.8;
  const ragged = 1 + noise.perlin(x * 1.3, z * 1.3) * 0.25;
  return smoothstep(0.25, 0.75, Math.abs(straight - winding) * ragged);
}

/** Paints the grass of the ground underfoot, blade by blade, and the flowers in it. */
export function paintCliffTop(canvas: Canvas, cliffTop: CliffTop): void {
  const { plan, daylight, noise, seed, land, heightAt, sunlitAt, checkAborted } = cliffTop;
  const { camera } = plan;
  const dry = daylight.season === "autumn" ? 0.75 : daylight.season === "summer" ? 0.3 : 0.1;
  const white = daylight.isSnowy ? 0.85 : 0;
  paintGrass(canvas, {
    camera,
    daylight,
    spread: camera.centreX / camera.focal,
    near: 3,
    far: FAR,
    density: 0.42,
    random: rng(seed, "cliff grass"),
    heightAt,
    growAt(x, z, into) {
      const inland = land.inland(x, z);
      const patch =
        noise.perlin(x * 0.5 + plan.offset, z * 0.5) + noise.perlin(x * 1.7, z * 1.7) * 0.5;
      const edge = smoothstep(0.15, 1.1, inland + patch * 0.35);
      const fade = smoothstep(FAR, FAR * 0.5, z);
      into.length =
        (0.13 + 0.13 * patch) * edge * besidePath(cliffTop, x, z) * (0.35 + 0.65 * fade);
      const straw = clamp(dry + patch * 0.3, 0, 1);
      into.red = lerp(lerp(0.07, 0.22, straw), 0.7, white);
      into.green = lerp(lerp(0.125, 0.18, straw), 0.72, white);
      into.blue = lerp(lerp(0.03, 0.07, straw), 0.76, white);
      into.tipRed = lerp(lerp(0.13, 0.34, straw), 0.75, white);
      into.tipGreen = lerp(lerp(0.2, 0.27, straw), 0.77, white);
      into.tipBlue = lerp(lerp(0.05, 0.1, straw), 0.8, white);
      into.sunlit = sunlitAt(x, z);
    },
    glow: [0.9, 1.1, 0.35],
    wind: plan.side * 0.35,
    veil: (light, _x, _y, z) => addHaze(light, z, daylight),
    checkAborted,
  });
  if (!daylight.isSnowy && daylight.season !== "autumn") paintFlowers(canvas, cliffTop);
}

interface Flower {
  readonly x: number;
  readonly z: number;
  /** Height of its head over the ground. */
  readonly up: number;
  readonly tone: number;
  readonly chance: number;
}

/** Cushions of thrift and the like: round heads over the grass, thick together in patches. */
function paintFlowers(canvas: Canvas, cliffTop: CliffTop): void {
  const { plan, noise, seed, land } = cliffTop;
  const random = rng(seed, "thrift");
  const petal = pick(random, PETALS);
  const half = plan.camera.centreX / plan.camera.focal;
  const flowers = Array.from({ length: FLOWERS * 2 }, (): Flower => {
    const z = 3.4 * 5 ** random();
    const x = (random() * 2 - 1) * half * z;
    const up = lerp(0.12, 0.26, random());
    return { x, z, up, chance: random(), tone: lerp(0.7, 1.2, random()) };
  }).toSorted((a, b) => b.z - a.z);
  for (const flower of flowers) {
    const { x, z, chance } = flower;
    const inland = land.inland(x, z);
    const crowd = 0.2 + noise.perlin(x * 0.33 + plan.offset, z * 0.33 + 40) * 1.7 - inland * 0.02;
    if (inland >= 0.5 && chance <= crowd) paintFlower(canvas, flower, { cliffTop, petal });
  }
}

function paintFlower(
  { frame, depth }: Canvas,
  { x, z, up, tone }: Flower,
  { cliffTop, petal }: { cliffTop: CliffTop; petal: Colour },
): void {
  const { plan, daylight, noise, heightAt, sunlitAt } = cliffTop;
  const { direct, ambient, sun } = daylight;
  const { camera } = plan;
  const scale = camera.focal / z;
  const radius = Math.max(0.45, 0.02 * scale);
  const middleX = camera.centreX + x * scale;
  const middleY = camera.horizonY - (heightAt(x, z) + up - camera.height) * scale;
  const sunlit = sunlitAt(x, z);
  const light = createLight();
  const box = {
    left: middleX - radius,
    right: middleX + radius,
    top: middleY - radius,
    bottom: middleY + radius,
  };
  eachPixelIn(frame, box, (column, row) => {
    const u = (column + 0.5 - middleX) / radius;
    const v = (row + 0.5 - middleY) / (radius * 0.85);
    const out = u * u + v * v;
    const at = row * frame.width + column;
    if (out > 1.2 || (depth[at] ?? 0) < z - 0.4) return;
    const turned = 0.45 + sun.x * u * 0.5 - v * 0.4 * sun.y + Math.max(0, sun.z) * 0.2;
    const facing = clamp(turned, 0, 1) * sunlit;
    const shade = tone * (0.8 + 0.3 * noise.perlin(u * 3 + x * 9, v * 3));
    light.red = petal[0] * shade * (ambient[0] * 1.3 + direct[0] * facing);
    light.green = petal[1] * shade * (ambient[1] * 1.3 + direct[1] * facing);
    light.blue = petal[2] * shade * (ambient[2] * 1.3 + direct[2] * facing);
    blendPixel(frame, at * 3, light, clamp((1.1 - out) * radius, 0, 0.95));
  });
}
