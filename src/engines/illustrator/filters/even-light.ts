import { blurMask } from "../core/blur.ts";

interface Plane {
  readonly data: Float32Array;
  readonly width: number;
  readonly height: number;
}

/** How much of the difference between wide dark and light areas goes, and how much local difference is added. */
const EVENED = 0.26;
const DEEPENED = 0.5;

/**
 * Draws the shadows of a picture up and its lights down and deepens what differs nearby, in place,
 * so that forms can be drawn in a dark cliff as well as in a bright sky. `reach` in pixels.
 */
export function evenLight({ data, width, height }: Plane, reach: number): void {
  const around = blurMask({ data, width, height }, Math.max(2, reach), 2);
  for (let index = 0; index < data.length; index++) {
    const mean = around[index] ?? 0;
    const here = data[index] ?? 0;
    data[index] = here + (0.5 - mean) * EVENED + (here - mean) * DEEPENED;
  }
}
