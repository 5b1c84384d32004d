import { smoothstep } from "../core/interpolate.ts";
import type { Noise, Slope } from "../core/noise.ts";

/** The tilt of the water at a place. `rough` is the variance of slope that is too fine to be seen singly. */
export interface WaveTilt {
  x: number;
  z: number;
  rough: number;
  /** Height of the coarse waves, about -1 to 1. */
  swell: number;
}

interface Octave {
  /** Metres from crest to crest. */
  readonly length: number;
  readonly scale: number;
  readonly slope: number;
  readonly sine: number;
  readonly cosine: number;
  /** How much longer crests are than they are wide. */
  readonly stretch: number;
  readonly sharp: boolean;
}

const octave = (length: number, slope: number, angle: number): Octave => ({
  length,
  scale: 1 / length,
  slope,
  sine: Math.sin(angle),
  cosine: Math.cos(angle),
  stretch: length > 5 ? 2.6 : 1.7,
  sharp: length < 8 && length > 0.4,
});

const OCTAVES: readonly Octave[] = [
  octave(34, 0.02, 0.12),
  octave(15, 0.034, -0.28),
  octave(6.4, 0.05, 0.34),
  octave(2.9, 0.062, -0.2),
  octave(1.3, 0.066, 0.5),
  octave(0.58, 0.062, -0.55),
  octave(0.26, 0.05, 0.15),
];

/** What the octaves amount to at one distance, so that a row of pixels works it out once. */
interface Shares {
  readonly shown: Float64Array;
  count: number;
  rough: number;
}

/**
 * Wind waves as octaves of noise with long crests; octaves finer than two pixels become roughness.
 * `reach` is told the metres that a pixel covers before the places of a row are measured.
 */
export function createWaves(noise: Noise, chop: number) {
  const slope: Slope = { x: 0, y: 0 };
  const shares: Shares = { shown: new Float64Array(OCTAVES.length), count: 0, rough: 0 };

  function reach(footprint: number): void {
    shares.rough = 0;
    shares.count = 0;
    for (const [index, { length, slope: steepness }] of OCTAVES.entries()) {
      const share = smoothstep(0.8, 2.6, length / footprint);
      const amount = steepness * chop;
      shares.rough += amount * amount * (1 - share) * 1.3;
      shares.shown[index] = amount * share;
      if (share > 0) shares.count = index + 1;
    }
  }

  function measure(x: number, z: number, into: WaveTilt): void {
    let tiltX = 0;
    let tiltZ = 0;
    let swell = 0;
    for (let index = 0; index < shares.count; index++) {
      const octaveHere = OCTAVES[index];
      if (octaveHere === undefined) break;
      const { scale, sine, cosine, stretch, sharp, length } = octaveHere;
      const value = noise.slope(
        (x * cosine + z * sine) * (scale / stretch) + length * 7.7,
        (z * cosine - x * sine) * scale - length * 3.1,
        slope,
      );
      // Sharp crests and round troughs, as wind makes them.
      const fold = sharp ? (value > 0 ? -1.5 : 0.75) : 1;
      const amount = fold * (shares.shown[index] ?? 0);
      const along = (slope.x * amount) / stretch;
      const across = slope.y * amount;
      tiltX += along * cosine - across * sine;
      tiltZ += along * sine + across * cosine;
      if (length > 2) swell += value * 0.6;
    }
    into.x = tiltX;
    into.z = tiltZ;
    into.rough = shares.rough;
    into.swell = swell;
  }

  return { reach, measure };
}
