import type { Canvas } from "../../core/canvas.ts";
import type { Colour, Light } from "../../core/colour.ts";
import { hashCell } from "../../core/hash.ts";
import { lerp, smoothstep } from "../../core/interpolate.ts";
import { rng } from "../../core/rng.ts";
import { paintSward } from "../../outdoors/paint-sward.ts";
import type { Tuft } from "../../outdoors/paint-sward.ts";
import type { LakeWork } from "./lake-work.ts";
import { turfOf } from "./near-material.ts";

const PETALS: readonly (readonly [petal: Colour, heart: Colour])[] = [
  [
    [0.78, 0.78, 0.74],
    [0.75, 0.5, 0.05],
  ],
  [
    [0.42, 0.16, 0.62],
    [0.7, 0.55, 0.2],
  ],
  [
    [0.8, 0.6, 0.05],
    [0.5, 0.3, 0.03],
  ],
  [
    [0.72, 0.1, 0.28],
    [0.75, 0.6, 0.2],
  ],
  [
    [0.12, 0.2, 0.68],
    [0.7, 0.7, 0.6],
  ],
  [
    [0.72, 0.36, 0.5],
    [0.7, 0.55, 0.2],
  ],
];

/** As far as grass is seen blade by blade, in metres. */
const FIELDS_TO = 90;

/** Paints grass, flowers and reeds on the near shore. */
export function paintShoreGrass(canvas: Canvas, work: LakeWork): void {
  const { plan, checkAborted } = work;
  const farthest = plan.shore.edge * Math.max(plan.shore.sideReach, plan.shore.otherReach) * 1.2;
  paintSward(canvas, {
    camera: plan.camera,
    near: 2.2,
    far: Math.min(farthest, FIELDS_TO),
    gap: 0.16,
    gapPixels: 7,
    grow: createGrowth(work),
    checkAborted,
  });
}

function createGrowth({ plan, near: { vista, shade }, daylight, noise, seed }: LakeWork) {
  const { season, isSnowy, sun } = daylight;
  const [dark, bright] = turfOf(season);
  const random = rng(seed, "flowers");
  const first = Math.floor(random() * PETALS.length);
  const second = (first + 1 + Math.floor(random() * (PETALS.length - 1))) % PETALS.length;
  const wind = (random() - 0.5) * 0.5;
  const abundance =
    { spring: 1.2, summer: 1, autumn: 0.12, winter: 0 }[season] * plan.shore.flowers;
  const through = sun.z > 0 ? 0.9 : 0.45;
  const light = createLighting(daylight);
  return (tuft: Tuft): boolean => {
    const { x, z, chance } = tuft;
    const y = vista.height(x, z);
    if (y < 0.03) return plan.shore.reeds > 0 && y > -0.3 && growReed(tuft, y);
    const patch = noise.fbm(x * 0.35, z * 0.35 + 3, 2);
    const lush =
      smoothstep(0.3, 0.75, y / plan.shore.beach + patch * 0.5) -
      smoothstep(0.3, 0.5, patch) * 0.55;
    if (isSnowy ? chance > 0.05 * lush : chance > lush) return false;
    const own = hashCell(Math.floor(chance * 65_536), 5);
    const tall = noise.perlin(x * 0.6 + 9, z * 0.6);
    tuft.y = y - 0.02;
    tuft.height = lerp(0.1, 0.3, own) * (1 + tall * 0.7) * (isSnowy ? 1.5 : 1);
    tuft.width = 0.007 + 0.006 * own;
    tuft.blades = isSnowy ? 3 : 5;
    tuft.lean = wind + noise.perlin(x * 0.25, z * 0.25) * 0.4;
    tuft.spread = 0.34;
    const sunlit = shade(x, y, z);
    const tone = 0.6 + 0.5 * own + patch * 0.7;
    const dry = smoothstep(0.05, 0.5, noise.perlin(x * 0.5 + 70, z * 0.5) + (own - 0.5) * 0.5);
    light(tuft.root, dark, tone, sunlit * 0.25);
    light(tuft.tip, bright, tone * 1.1, sunlit * (0.55 + through));
    tuft.tip.red *= 1 + dry * 0.35;
    tuft.tip.green *= 1 + dry * 0.1;
    growFlower(tuft, own, sunlit);
    return true;
  };

  function growFlower(tuft: Tuft, own: number, sunlit: number): void {
    const { x, z } = tuft;
    const field = noise.perlin(x * 0.22 + 31, z * 0.22) + noise.perlin(x * 0.7, z * 0.7 + 13) * 0.4;
    const share = abundance * smoothstep(-0.1, 0.5, field) * 0.34;
    if (hashCell(Math.floor(own * 65_536), 9) > share) return;
    const isSecond = noise.perlin(x * 0.4 + 50, z * 0.4) > 0;
    const [petal, heart] = PETALS[isSecond ? second : first] ?? [bright, dark];
    tuft.bloom = 0.026 + 0.02 * own;
    tuft.height = Math.max(tuft.height, 0.2) * 1.25;
    light(tuft.petal, petal, 1, sunlit);
    light(tuft.heart, heart, 1, sunlit);
  }

  function growReed(tuft: Tuft, y: number): boolean {
    const { x, z, chance } = tuft;
    const stand = noise.perlin(x * 0.12 + 60, z * 0.1);
    if (chance > smoothstep(0.16, 0.5, stand) * plan.shore.reeds) return false;
    const own = hashCell(Math.floor(chance * 65_536), 5);
    tuft.y = Math.max(y, -0.05);
    tuft.height = lerp(0.7, 1.5, own);
    tuft.width = 0.014;
    tuft.blades = 4;
    tuft.lean = wind * 0.5;
    tuft.spread = 0.12;
    const straw = isSnowy || season === "autumn";
    const sunlit = shade(x, 0, z);
    light(tuft.root, straw ? [0.1, 0.075, 0.035] : [0.035, 0.055, 0.02], 1, sunlit * 0.4);
    light(tuft.tip, straw ? [0.3, 0.22, 0.1] : [0.085, 0.105, 0.038], 1, sunlit * (0.7 + through));
    return true;
  }
}

function createLighting({ direct, ambient }: LakeWork["daylight"]) {
  return (into: Light, colour: Colour, tone: number, sunlit: number): void => {
    into.red = colour[0] * tone * (ambient[0] * 1.15 + direct[0] * 0.75 * sunlit);
    into.green = colour[1] * tone * (ambient[1] * 1.15 + direct[1] * 0.75 * sunlit);
    into.blue = colour[2] * tone * (ambient[2] * 1.15 + direct[2] * 0.75 * sunlit);
  };
}
