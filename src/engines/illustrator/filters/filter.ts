import type { Raster } from "../frame.ts";
import type { Tones } from "./tones.ts";

export interface FilterOptions {
  readonly seed: number;
  readonly checkAborted: () => void;
}

/** A look for any picture. Pure: the same tones and seed give the same picture. */
export interface Filter {
  apply(tones: Tones, options: FilterOptions): Tones;
  /** What lies in the paper or the film and must not be enlarged with the picture; changes the bytes in place. */
  addTexture?(raster: Raster, seed: number): void;
  /** Changes tones only: fine detail stays where it was. */
  readonly keepsDetail?: true;
  /** Enlarged without smoothing. */
  readonly isCrisp?: true;
}
