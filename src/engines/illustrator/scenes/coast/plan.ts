import type { SceneIntent } from "../../intent.ts";
import type { Camera } from "../../core/camera.ts";
import type { Colour } from "../../core/colour.ts";
import { clamp, lerp } from "../../core/interpolate.ts";
import { pick } from "../../core/pick.ts";
import { rng } from "../../core/rng.ts";
import { planBoats } from "./plan-boats.ts";
import type { BoatPlan } from "./plan-boats.ts";
import type { Pattern, TowerPlan } from "./plan-tower.ts";
import { DOMES, PAINTS } from "./plan-tower.ts";

type Layout = "headland" | "islet" | "point";
/** What stands where on this coast. Lengths in metres; x to the right, z away from the eye. */
export interface CoastPlan {
  readonly camera: Camera;
  /** The lowest row of the frame. */
  readonly bottomY: number;
  readonly layout: Layout;
  /** The side on which the land leaves the frame: -1 left, 1 right. The sun is on the other. */
  readonly side: -1 | 1;
  /** Where the tower stands, or would. */
  readonly x: number;
  readonly z: number;
  /** How many metres the frame is wide at `z`. */
  readonly view: number;
  /** Height of the land under the tower. */
  readonly rise: number;
  /** Where sun or moon stand across the frame, 0 to 1. */
  readonly sunX: number;
  readonly stone: Colour;
  readonly tower?: TowerPlan;
  readonly boats: readonly BoatPlan[];
  readonly birds: number;
}

const STONES: readonly [Colour, ...Colour[]] = [
  [0.25, 0.205, 0.17],
  [0.2, 0.195, 0.19],
  [0.3, 0.215, 0.15],
  [0.165, 0.16, 0.17],
];
/** Lays out a coast. Only the seed, the frame and the things named count: time and weather change nothing. */
export function planCoast(
  intent: SceneIntent,
  { seed, width, height }: { seed: number; width: number; height: number },
): CoastPlan {
  const random = rng(seed, "coast");
  const layout = pick<Layout>(random, ["headland", "headland", "point", "islet"]);
  const side = random() < 0.6 ? -1 : 1;
  const tall = clamp((height / width - 1) / 0.8, 0, 1);
  const camera: Camera = {
    height: lerp(4.6, 7.2, random()),
    focal: Math.max(width, height * 0.9) * lerp(0.92, 0.84, tall),
    centreX: width / 2,
    horizonY: Math.round(height * lerp(lerp(0.57, 0.62, random()), 0.66, tall)),
  };
  const has = (...ids: string[]): boolean => intent.subjects.some(({ id }) => ids.includes(id));
  const towerHeight = lerp(18, 23, random());
  const rise = {
    headland: lerp(10, 14, random()),
    point: lerp(6, 8, random()),
    islet: lerp(6.5, 9, random()),
  }[layout];
  const reach = camera.horizonY * lerp(lerp(0.76, 0.84, random()), 0.6, tall);
  const z = clamp(((rise + towerHeight + 4.5 - camera.height) / reach) * camera.focal, 45, 260);
  const view = (width / camera.focal) * z;
  const fraction = layout === "islet" ? lerp(0.3, 0.44, random()) : lerp(0.26, 0.38, random());
  const across = lerp(fraction, 0.42, tall * 0.7);
  const paint = pick(random, PAINTS);
  const tower: TowerPlan = {
    height: towerHeight,
    footRadius: lerp(2.35, 2.8, random()),
    topRadius: lerp(1.5, 1.75, random()),
    pattern: pick<Pattern>(random, ["bands", "bands", "bands", "spiral", "plain", "halves"]),
    bands: 4 + Math.floor(random() * 3),
    paint,
    dome: pick(random, DOMES),
    ...(layout === "islet" ? {} : { house: lerp(6.2, 8.5, random()) }),
  };
  const sunX = lerp(0.7, 0.82, random());
  return {
    camera,
    bottomY: height,
    layout,
    side,
    x: (across - 0.5) * view * -side,
    z,
    view,
    rise,
    sunX: side < 0 ? sunX : 1 - sunX,
    stone: pick(random, STONES),
    ...(has("lighthouse") ? { tower } : {}),
    boats: planBoats(intent.subjects, { seed, side, width, camera }),
    birds: has("bird", "seagull", "gull") ? 13 : 4 + Math.floor(rng(seed, "birds")() * 4),
  };
}
