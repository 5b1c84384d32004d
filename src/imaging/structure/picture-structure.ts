/** What can be known of a file without decoding a pixel. */
export interface PictureStructure {
  /** Every part that the format declares is there, the last one ends the file, and checksums (PNG) are right. */
  readonly isWhole: boolean;
  /** More than one picture in time: APNG, animated WebP. */
  readonly isAnimated: boolean;
  /** No pixel value was changed by its compression. */
  readonly isLossless: boolean;
  /** Why a decoder must not be handed this file, in words that follow "it has"; undefined if it may. */
  readonly excess: string | undefined;
}
