import type { Canvas } from "../../core/canvas.ts";
import type { Colour } from "../../core/colour.ts";
import { clamp, lerp } from "../../core/interpolate.ts";
import { rng } from "../../core/rng.ts";
import { paintStone } from "../../outdoors/paint-stone.ts";
import type { Stone } from "../../outdoors/paint-stone.ts";
import type { LakeWork } from "./lake-work.ts";
import { createEdgeFinder } from "./shore.ts";

const MOSS: Colour = [0.05, 0.07, 0.018];
const SNOW: Colour = [0.8, 0.83, 0.88];

/** Paints boulders and pebbles along the water's edge and in the grass, the farthest first. */
export function paintShoreStones(canvas: Canvas, work: LakeWork): void {
  const { plan, daylight, noise, checkAborted } = work;
  const stones = [...edgeStones(work), ...landStones(work)].toSorted((a, b) => b.z - a.z);
  for (const [index, stone] of stones.entries()) {
    if (index % 16 === 0) checkAborted();
    paintStone(canvas, stone, { camera: plan.camera, daylight, noise });
  }
}

/** Stones that lie in the shallow water and at its edge. */
function edgeStones(work: LakeWork): Stone[] {
  const { plan, seed, noise } = work;
  const { camera, side, shore } = plan;
  const random = rng(seed, "edge stones");
  const edgeOf = createEdgeFinder(shore, { camera, side, noise });
  const half = (camera.centreX / camera.focal) * 1.05;
  return Array.from({ length: 150 }, () => {
    const across = (random() * 2 - 1) * half;
    const big = random() ** 5;
    const out = lerp(-0.06, 0.16, random() ** 1.4);
    const z = edgeOf(across) * (1 + out);
    const radius = lerp(0.05, 0.62, big) * clamp(z / 14, 0.7, 2.2);
    return toStone(work, { x: across * z, z, radius, isWet: true }, random);
  }).filter(({ x, z }) => noise.perlin((x / z) * 9 + 3, 2.5) > -0.12);
}

function landStones(work: LakeWork): Stone[] {
  const { plan, seed } = work;
  const { camera, shore } = plan;
  const random = rng(seed, "land stones");
  const half = (camera.centreX / camera.focal) * 1.05;
  return Array.from({ length: Math.round(26 * shore.rocks) }, () => {
    const across = (random() * 2 - 1) * half;
    const z = lerp(5, shore.edge * 1.1, random() ** 1.2);
    const radius = lerp(0.08, 0.75, random() ** 4);
    return toStone(work, { x: across * z, z, radius, isWet: false }, random);
  }).filter(({ x, z, radius }) => radius < 0.35 || Math.abs(x / z) > half * 0.45);
}

function toStone(
  { plan, near: { vista, shade }, daylight }: LakeWork,
  place: { x: number; z: number; radius: number; isWet: boolean },
  random: () => number,
): Stone {
  const { x, z, radius, isWet } = place;
  const ground = vista.height(x, z);
  const y = Math.max(ground, -0.02);
  const tone = lerp(0.8, 1.35, random());
  const warm = lerp(0.94, 1.08, random());
  const { stone } = plan;
  return {
    x,
    y,
    z,
    radius,
    high: lerp(0.45, 0.8, random()),
    colour: [stone[0] * tone * warm, stone[1] * tone, stone[2] * tone * (2 - warm)],
    seed: Math.floor(random() * 1e9),
    sunlit: shade(x, y + radius, z),
    coat: daylight.isSnowy ? 1 : isWet ? 0 : lerp(0, 0.75, random()),
    coatColour: daylight.isSnowy ? SNOW : MOSS,
    wet: isWet && ground < 0.05 ? 0.07 : 0,
  };
}
