/**
 * A coarse picture of a drawing under way, encoded, to be shown until the next one or the picture itself comes. Never
 * kept, never charged, and never promised: an engine that makes none, or a slow line, leaves them out.
 */
export interface Preview {
  /** The picture of the generation that it will become, counted from 0. */
  readonly order: number;
  /** Counted from 0 for each picture; the later, the finer. */
  readonly step: number;
  readonly bytes: Uint8Array;
  readonly mediaType: string;
  /** Of the preview, which is smaller than the picture. */
  readonly width: number;
  readonly height: number;
}
