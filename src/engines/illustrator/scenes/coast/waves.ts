import { smoothstep } from "../../core/interpolate.ts";
import type { Noise, Slope } from "../../core/noise.ts";

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
  readonly slope: number;
  readonly sine: number;
  readonly cosine: number;
  /** How much longer crests are than they are wide. */
  readonly stretch: number;
  readonly sharp: boolean;
}

const octave = (length: number, slope: number, angle: number): Octave => ({
  length,
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

/** Wind waves as octaves of noise with long crests; octaves finer than two pixels become roughness. */
export function createWaves(noise: Noise, chop: number) {
  const slope: Slope = { x: 0, y: 0 };
  return (x: number, z: number, into: WaveTilt & { footprint: number }): void => {
    into.x = 0;
    into.z = 0;
    into.rough = 0;
    into.swell = 0;
    for (const { length, slope: steepness, sine, cosine, stretch, sharp } of OCTAVES) {
      const shown = smoothstep(0.8, 2.6, length / into.footprint);
      const amount = steepness * chop;
      into.rough += amount * amount * (1 - shown) * 1.3;
      if (shown === 0) continue;
      const scale = 1 / length;
      const u = (x * cosine + z * sine) * (scale / stretch) + length * 7.7;
      const v = (z * cosine - x * sine) * scale - length * 3.1;
      const value = noise.slope(u, v, slope);
      // Sharp crests and round troughs, as wind makes them.
      const fold = sharp ? (value > 0 ? -1.5 : 0.75) : 1;
      const along = (slope.x * fold * amount * shown) / stretch;
      const across = slope.y * fold * amount * shown;
      into.x += along * cosine - across * sine;
      into.z += along * sine + across * cosine;
      if (length > 2) into.swell += value * 0.6;
    }
  };
}
