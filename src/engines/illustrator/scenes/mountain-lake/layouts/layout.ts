import type { Colour } from "../../../core/colour.ts";
import type { Random } from "../../../core/rng.ts";
import type { Basin } from "../basin.ts";
import type { Glacier } from "../../../outdoors/mountains/glacier.ts";
import type { Shore } from "../shore.ts";
import type { Peak, View } from "../../../outdoors/mountains/peaks.ts";

/** A way to lay out a lake. */
export interface LakeLayout {
  /** Height of the eye above the water, and where the horizon lies in a wide frame. */
  readonly frame: (random: Random) => { eye: number; horizon: number };
  readonly land: (random: Random, view: View) => LayoutLand;
}

export interface LayoutLand {
  /** The near shore; `edgeRow` is where the water's edge is seen in the middle, as a share of the frame's height. */
  readonly shore: Omit<Shore, "edge" | "ground"> & { readonly edgeRow: number };
  /** How many trees frame the picture: on their side, and on the other. */
  readonly framing: readonly [number, number];
  readonly basin: Basin;
  readonly glacier?: Glacier;
  /** Whether a waterfall comes down the highest wall. */
  readonly hasWaterfall?: boolean;
  readonly peaks: readonly Peak[];
  /** Shares of the highest peak. */
  readonly range: number;
  readonly snowLine: number;
  readonly treeLine: number;
  readonly rangeFrom: number;
  readonly landFrom: number;
  readonly hills: number;
  readonly isSunAhead: boolean;
  readonly water: Colour;
}
