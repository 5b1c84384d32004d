import type { Size } from "../../../../contract/size.ts";
import type { Noise } from "../../core/noise.ts";
import type { Random } from "../../core/rng.ts";
import type { Raster } from "../../frame.ts";
import type { Scheme } from "../../graphic/schemes.ts";

/** What a pattern works with. */
export interface PatternSheet extends Size {
  readonly scheme: Scheme;
  readonly random: Random;
  readonly noise: Noise;
  /** Edge of one repeat, in pixels. */
  readonly unit: number;
  /** Ids of the things to be repeated; empty if none were named. */
  readonly motifs: readonly string[];
  readonly checkAborted: () => void;
}

/** A pattern of shapes; answers SVG content for the whole sheet. */
export type VectorPattern = (sheet: PatternSheet) => string;

/** A pattern computed point by point. */
export type FieldPattern = (sheet: PatternSheet) => Raster;
