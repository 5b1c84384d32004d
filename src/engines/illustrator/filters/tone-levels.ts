import { clamp } from "../core/interpolate.ts";

const BINS = 256;

/**
 * Spreads lightness over the whole scale and brings its middle to `middle`, in place: a night
 * street and a foggy sea both get shadows and lights to draw. The darkest and lightest 2 % are cut.
 */
export function spreadLevels(light: Float32Array, middle: number): void {
  const counts = new Uint32Array(BINS);
  for (let index = 0; index < light.length; index++) {
    const bin = clamp(Math.floor((light[index] ?? 0) * BINS), 0, BINS - 1);
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  // White alone stays white, and black alone black.
  const low = Math.min(0.6, levelAt(counts, light.length * 0.02));
  const high = Math.max(0.3, low + 0.15, levelAt(counts, light.length * 0.98));
  const half = clamp((levelAt(counts, light.length * 0.5) - low) / (high - low), 0.08, 0.92);
  const gamma = clamp(Math.log(middle) / Math.log(half), 0.35, 1.8);
  for (let index = 0; index < light.length; index++)
    light[index] = clamp(((light[index] ?? 0) - low) / (high - low), 0, 1) ** gamma;
}

/** The lightness below which `count` pixels lie. */
function levelAt(counts: Uint32Array, count: number): number {
  let sum = 0;
  for (let bin = 0; bin < BINS; bin++) {
    sum += counts[bin] ?? 0;
    if (sum >= count) return bin / BINS;
  }
  return 1;
}
