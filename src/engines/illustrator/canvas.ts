/** Where a finished picture goes, and how its maker hears that it is no longer wanted. */
export interface Canvas {
  /** Three bytes a pixel, of the size that was ordered. */
  readonly pixels: Uint8Array;
  readonly checkAborted: () => void;
  readonly progress: (share: number) => void;
}
