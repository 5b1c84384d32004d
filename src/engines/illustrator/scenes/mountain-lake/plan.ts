import type { Camera } from "../../core/camera.ts";
import type { Colour } from "../../core/colour.ts";
import { clamp, lerp } from "../../core/interpolate.ts";
import { pick } from "../../core/pick.ts";
import { rng } from "../../core/rng.ts";
import type { SceneIntent } from "../../intent.ts";
import { chooseLayout } from "./choose-layout.ts";
import type { Layout } from "./choose-layout.ts";
import type { Basin, Spit } from "./basin.ts";
import type { LayoutLand } from "./layouts/layout.ts";
import { LAYOUTS } from "./layouts/layouts.ts";
import type { Peak } from "../../outdoors/mountains/peaks.ts";
import { planCabin, wantsCabin } from "./plan-cabin.ts";
import type { CabinPlan } from "./plan-cabin.ts";
import { planShoreTrees } from "./plan-shore-trees.ts";
import { edgeAtRow } from "./shore.ts";
import type { Glacier } from "../../outdoors/mountains/glacier.ts";
import type { Shore } from "./shore.ts";
import type { ShoreTree } from "./shore-trees.ts";

/** What stands where at this lake. Heights in metres above the water; x to the right, z away from the eye. */
export interface LakePlan {
  readonly layout: Layout;
  readonly camera: Camera;
  readonly width: number;
  readonly height: number;
  /** The side on which trees stand close to the eye: -1 left, 1 right. */
  readonly side: -1 | 1;
  readonly basin: Basin;
  readonly shore: Shore;
  readonly trees: readonly ShoreTree[];
  readonly cabin?: CabinPlan;
  readonly glacier?: Glacier;
  /** Whether a waterfall comes down the highest wall. */
  readonly hasWaterfall?: boolean;
  readonly peaks: readonly Peak[];
  /** Height of the range that the peaks stand in, and where it begins. */
  readonly range: number;
  readonly rangeFrom: number;
  /** Distance from which on the land beyond the lake is seen. */
  readonly landFrom: number;
  /** How far the land near the lake rolls, in metres. */
  readonly hills: number;
  readonly lightSide: -1 | 1;
  /** Whether the sun sets in the picture; else it lights the summits from behind the eye. */
  readonly isSunAhead: boolean;
  readonly stone: Colour;
  /** Colour of the deep water. */
  readonly water: Colour;
  /** How much the wind stirs the lake, 0 to 1. */
  readonly wind: number;
  /** How much mist lies on the water on cool mornings and evenings; 0 for none. */
  readonly mist: number;
  /** Height of the highest mountain. */
  readonly summit: number;
  /** Height of snow line and tree line in summer. */
  readonly snowLine: number;
  readonly treeLine: number;
}

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
  const layout = chooseLayout(intent, random());
  const tall = clamp((height / width - 0.9) / 0.8, 0, 1);
  const side = random() < 0.5 ? -1 : 1;
  const frame = LAYOUTS[layout].frame(random);
  const camera: Camera = {
    height: frame.eye,
    focal: Math.max(width, height * 0.95) * lerp(0.92, 0.84, tall),
    centreX: width / 2,
    horizonY: Math.round(height * lerp(frame.horizon, lerp(frame.horizon, 0.5, 0.6), tall)),
  };
  const land = LAYOUTS[layout].land(random, { camera, width, tall, side });
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
