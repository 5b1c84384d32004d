import type { Raster } from "../frame.ts";
import type { AdjustmentId, FilterId } from "../intent.ts";
import { adjust } from "./adjust.ts";
import { blackAndWhite } from "./black-and-white.ts";
import type { Filter } from "./filter.ts";
import { oil } from "./oil.ts";
import { pencil } from "./pencil.ts";
import { pixelArt } from "./pixel-art.ts";
import { fromTones, toTones } from "./tones.ts";
import { vintage } from "./vintage.ts";
import { watercolor } from "./watercolor.ts";

const FILTERS: Readonly<Record<FilterId, Filter>> = {
  watercolor,
  oil,
  pencil,
  "black-and-white": blackAndWhite,
  vintage,
  "pixel-art": pixelArt,
  ink: pencil,
  "line-art": pencil,
  flat: oil,
  pastel: pencil,
  blueprint: pencil,
  cinematic: vintage,
  neon: vintage,
};

/** A picture with its look, and how it is to be brought to its size. */
export interface Look {
  readonly raster: Raster;
  /** Enlarge without smoothing. */
  readonly isCrisp: boolean;
  /** To be called on the enlarged picture; changes it in place. */
  readonly addTexture: (raster: Raster) => void;
}

export interface Looks {
  readonly filters: readonly FilterId[];
  readonly adjustments: readonly AdjustmentId[];
  readonly seed: number;
  readonly checkAborted: () => void;
}

/** Applies filters, then adjustments. Black and white comes last of the filters, so that no later one brings colour back. */
export function applyFilters(
  raster: Raster,
  { filters, adjustments, seed, checkAborted }: Looks,
): Look {
  const chosen = filters
    .toSorted((a, b) => Number(a === "black-and-white") - Number(b === "black-and-white"))
    .map((id) => FILTERS[id]);
  const addTexture = (enlarged: Raster): void => {
    for (const filter of chosen) filter.addTexture?.(enlarged, seed);
  };
  const isCrisp = chosen.some((filter) => filter.isCrisp === true);
  if (chosen.length === 0 && adjustments.length === 0) return { raster, isCrisp, addTexture };
  let tones = toTones(raster);
  for (const filter of chosen) {
    checkAborted();
    tones = filter.apply(tones, { seed, checkAborted });
  }
  for (const id of adjustments) tones = adjust(tones, id);
  return { raster: fromTones(tones), isCrisp, addTexture };
}
