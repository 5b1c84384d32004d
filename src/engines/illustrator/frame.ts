/**
 * A picture being drawn: linear light, three floats a pixel (red, green, blue), rows from the top.
 * Values above 1 are brighter than white; they bloom and are toned down at the end.
 */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly data: Float32Array;
}

/** A finished picture: sRGB bytes, three a pixel, rows from the top. */
export interface Raster {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}
