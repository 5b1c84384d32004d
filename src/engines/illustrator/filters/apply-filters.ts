import type { Raster } from "../frame.ts";
import type { AdjustmentId, FilterId } from "../intent.ts";
import { adjust } from "./adjust.ts";
import type { PixelAdjustment } from "./adjust.ts";
import { blackAndWhite } from "./black-and-white.ts";
import { blueprint } from "./blueprint.ts";
import { cinematic } from "./cinematic.ts";
import type { Filter } from "./filter.ts";
import { flat } from "./flat.ts";
import { ink } from "./ink.ts";
import { lineArt } from "./line-art.ts";
import { neon } from "./neon.ts";
import { oil } from "./oil.ts";
import { pastel } from "./pastel.ts";
import { pencil } from "./pencil.ts";
import { pixelArt } from "./pixel-art.ts";
import { fromTones, toTones } from "./tones.ts";
import { isTurn, turnPicture } from "./turn-picture.ts";
import { vintage } from "./vintage.ts";
import { watercolor } from "./watercolor.ts";

const FILTERS: Readonly<Record<FilterId, Filter>> = {
  watercolor,
  oil,
  pencil,
  "black-and-white": blackAndWhite,
  vintage,
  "pixel-art": pixelArt,
  ink,
  "line-art": lineArt,
  flat,
  pastel,
  blueprint,
  cinematic,
  neon,
};

/** Whether a look only changes tones, and so does the same to a picture of any size. */
export const isTonal = (id: FilterId): boolean => FILTERS[id].keepsDetail === true;

/** Filters cost by the pixel and are seen from afar, so what they work on is kept to this many. */
export const FILTERED_PIXELS_MAX = 1_600_000;

/** A picture with its look, and how it is to be brought to its size. */
export interface Look {
  readonly raster: Raster;
  /** Enlarge without smoothing. */
  readonly isCrisp: boolean;
  /** Whether the look only changes tones, so that the detail of a larger original can be given back. */
  readonly keepsDetail: boolean;
  /** To be called on the enlarged picture; adds paper and grain and makes the adjustments, in place. */
  readonly addTexture: (raster: Raster) => void;
}

export interface Looks {
  readonly filters: readonly FilterId[];
  readonly adjustments: readonly AdjustmentId[];
  readonly seed: number;
  readonly checkAborted: () => void;
}

/**
 * Applies filters, then adjustments. Black and white comes last of the filters, so that no later one
 * brings colour back; a frame comes last of all. A quarter turn swaps the edges of the raster.
 */
export function applyFilters(
  raster: Raster,
  { filters, adjustments, seed, checkAborted }: Looks,
): Look {
  const chosen = filters
    .toSorted((a, b) => Number(a === "black-and-white") - Number(b === "black-and-white"))
    .map((id) => FILTERS[id]);
  const pixelAdjustments = adjustments
    .filter((id): id is PixelAdjustment => !isTurn(id))
    .toSorted((a, b) => Number(a === "frame") - Number(b === "frame"));
  const addTexture = (enlarged: Raster): void => {
    for (const filter of chosen) filter.addTexture?.(enlarged, seed);
    for (const id of pixelAdjustments) {
      checkAborted();
      adjust(enlarged, id, { seed, checkAborted });
    }
  };
  const looked = adjustments
    .filter(isTurn)
    .reduce(turnPicture, applyAll(raster, chosen, { seed, checkAborted }));
  return {
    raster: looked,
    isCrisp: chosen.some((filter) => filter.isCrisp === true),
    keepsDetail: chosen.every((filter) => filter.keepsDetail === true),
    addTexture,
  };
}

function applyAll(
  raster: Raster,
  chosen: readonly Filter[],
  options: { seed: number; checkAborted: () => void },
): Raster {
  if (chosen.length === 0) return raster;
  let tones = toTones(raster);
  for (const filter of chosen) {
    options.checkAborted();
    tones = filter.apply(tones, options);
  }
  return fromTones(tones);
}
