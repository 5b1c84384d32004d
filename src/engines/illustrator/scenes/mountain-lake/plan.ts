import type { Camera } from "../../core/camera.ts";
import type { Colour } from "../../core/colour.ts";
import { clamp, lerp } from "../../core/interpolate.ts";
import { pick } from "../../core/pick.ts";
import { rng } from "../../core/rng.ts";
import type { SceneIntent } from "../../intent.ts";
import { chooseLayout } from "./choose-layout.ts";
import type { Spit } from "./basin.ts";
import type { LayoutLand } from "./layouts/layout.ts";
import { LAYOUTS } from "./layouts/layouts.ts";
import { planCabin, wantsCabin } from "./plan-cabin.ts";
import type { CabinPlan } from "./plan-cabin.ts";
import type { LakePlan } from "./lake-plan.ts";
import { planShoreTrees } from "./plan-shore-trees.ts";
import { edgeAtRow } from "./shore.ts";
import type { Shore } from "./shore.ts";

const STONES: readonly [Colour, ...Colour[]] = [
  [0.085, 0.082, 0.083],
  [0.1, 0.086, 0.073],
  [0.115, 0.1, 0.082],
  [0.066, 0.067, 0.074],
];

/** Lays out a lake. Only the seed, the frame and the things named count: time and weather change nothing. */
export function planLake(
  intent: SceneIntent,
  { seed, width, height }: { seed: number; width: number; height: number },
): LakePlan {
  const random = rng(seed, "lake");
  const heavens = heavensOf(intent);
  const isHigh = heavens !== undefined;
  const layout = isHigh ? "mirror" : chooseLayout(intent, random());
  if (isHigh) random();
  const tall = clamp((height / width - 0.9) / 0.8, 0, 1);
  const side = random() < 0.5 ? -1 : 1;
  const frame = LAYOUTS[layout].frame(random);
  const camera: Camera = {
    height: frame.eye,
    focal: Math.max(width, height * 0.95) * lerp(0.92, 0.84, tall),
    centreX: width / 2,
    horizonY:
      Math.round(height * lerp(frame.horizon, lerp(frame.horizon, 0.5, 0.6), tall)) +
      (isHigh ? Math.round(height * LOWER) : 0),
  };
  const usual = LAYOUTS[layout].land(random, { camera, width, tall, side });
  const land = isHigh ? underHighSky(usual) : usual;
  const { edgeRow, ...shape } = land.shore;
  const shore: Shore = {
    ...shape,
    edge: edgeAtRow(camera, height * lerp(edgeRow, Math.min(0.9, edgeRow + 0.02), tall)),
    ground: camera.height - 1.9,
  };
  const highest = land.peaks.reduce((high, peak) => Math.max(high, peak.height), 0);
  const settled = wantsCabin(intent)
    ? planCabin({ camera, width, side, seed, shore, basin: land.basin })
    : {};
  return {
    layout,
    ...(heavens === undefined ? {} : { heavens }),
    camera,
    width,
    height,
    side,
    lightSide: random() < 0.7 ? side : side === 1 ? -1 : 1,
    stone: pick(random, STONES),
    wind: lerp(0.35, 0.75, random()),
    mist: random() < 0.55 ? lerp(0.3, 0.75, random()) : 0,
    ...land,
    ...settle(land, settled),
    shore,
    trees: planShoreTrees(shore, { camera, side, seed, many: land.framing }),
    range: land.range * highest,
    summit: highest,
    snowLine: highest * land.snowLine,
    treeLine: highest * land.treeLine,
  };
}

/** How much lower the horizon lies under a sky that is what the picture is of, as a share of the frame. */
const LOWER = 0.13;

/** Lights of the sky that were asked for; a moon beside them outshines them. */
function heavensOf({ details = [], subjects }: SceneIntent): LakePlan["heavens"] {
  if (subjects.some(({ id }) => id === "moon" || id === "full moon")) return undefined;
  return (["aurora", "milky-way"] as const).find((light) => details.includes(light));
}

/** Mountains that leave most of the sky open, white far down. */
const underHighSky = (land: LayoutLand): LayoutLand => ({
  ...land,
  peaks: land.peaks.map((peak) => ({
    ...peak,
    height: peak.height * 0.6,
    radius: peak.radius * 0.75,
  })),
  snowLine: 0.2,
  treeLine: 0.16,
});

/** The land with room for the cabin. */
function settle(
  { basin, landFrom }: LayoutLand,
  { cabin, spit }: { cabin?: CabinPlan; spit?: Spit },
): Pick<LakePlan, "basin" | "landFrom" | "cabin"> {
  if (cabin === undefined) return { basin, landFrom };
  return {
    cabin,
    landFrom: cabin.isNear ? landFrom : Math.min(landFrom, cabin.z - 24),
    basin: spit === undefined ? basin : { ...basin, spits: [...basin.spits, spit] },
  };
}
