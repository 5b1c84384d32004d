import type { Raster } from "../frame.ts";
import type { AdjustmentId } from "../intent.ts";
import { addGrain } from "./add-grain.ts";
import { addVignette } from "./add-vignette.ts";
import { adjustTones } from "./adjust-tones.ts";
import { blurBackground } from "./blur-background.ts";
import { deepen } from "./deepen.ts";
import { framePicture } from "./frame-picture.ts";
import { sharpen } from "./sharpen.ts";
import { soften } from "./soften.ts";
import type { Turn } from "./turn-picture.ts";

/** All adjustments but those that turn the picture. */
export type PixelAdjustment = Exclude<AdjustmentId, Turn>;

export interface AdjustOptions {
  readonly seed: number;
  readonly checkAborted: () => void;
}

/** One change to the pixels of a picture at its full size, in place; see `AdjustmentId`. */
export function adjust(
  raster: Raster,
  id: PixelAdjustment,
  { seed, checkAborted }: AdjustOptions,
): void {
  switch (id) {
    case "dramatic":
      return deepen(raster);
    case "blur":
      return soften(raster, 0.007);
    case "background-blur":
      return blurBackground(raster, { strength: 1, checkAborted });
    case "sharpen":
      return sharpen(raster, { reach: Math.max(raster.width, raster.height) / 1400, amount: 1.5 });
    case "vignette":
      return addVignette(raster, 1);
    case "grain":
      return addGrain(raster, seed, 26);
    case "frame":
      return framePicture(raster, { kind: "mat" });
    case "brighten":
    case "darken":
    case "contrast":
    case "saturate":
    case "desaturate":
    case "warmer":
    case "cooler":
    case "invert":
      return adjustTones(raster, id);
  }
}
