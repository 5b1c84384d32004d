import type { Camera } from "../../core/camera.ts";
import type { Colour } from "../../core/colour.ts";
import type { Layout } from "./choose-layout.ts";
import type { Basin } from "./basin.ts";
import type { Peak } from "../../outdoors/mountains/peaks.ts";
import type { CabinPlan } from "./plan-cabin.ts";
import type { Glacier } from "../../outdoors/mountains/glacier.ts";
import type { Shore } from "./shore.ts";
import type { ShoreTree } from "./shore-tree.ts";

/** What stands where at this lake. Heights in metres above the water; x to the right, z away from the eye. */
export interface LakePlan {
  readonly layout: Layout;
  readonly camera: Camera;
  readonly width: number;
  readonly height: number;
  /** What is to be seen in the sky of a clear night: the land leaves room for it, and the moon is not in the picture. */
  readonly heavens?: "aurora" | "milky-way";
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
