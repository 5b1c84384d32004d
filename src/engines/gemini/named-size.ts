import type { Size } from "../../contract/size.ts";

export const IMAGE_SIZES = ["1K", "2K", "4K"] as const;
type ImageSize = (typeof IMAGE_SIZES)[number];

/** Pixels that a model draws, with the names by which `imageConfig` orders them. */
export interface NamedSize extends Size {
  readonly aspectRatio: string;
  /** Absent for models that draw in one size and refuse to be told which. */
  readonly imageSize?: ImageSize;
}
