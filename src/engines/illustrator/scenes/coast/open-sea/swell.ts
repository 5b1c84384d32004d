import { clamp, smoothstep } from "../../../core/interpolate.ts";
import type { Noise } from "../../../core/noise.ts";

/** A train of waves. Metres. */
interface Train {
  /** From crest to crest. */
  readonly length: number;
  readonly height: number;
  /** Where it runs to, in radians from straight towards the eye. */
  readonly turn: number;
}

const TRAINS: readonly Train[] = [
  { length: 46, height: 2, turn: 0.32 },
  { length: 24, height: 0.95, turn: -0.12 },
  { length: 13.5, height: 0.46, turn: 0.55 },
  { length: 6.4, height: 0.19, turn: -0.35 },
  { length: 3.1, height: 0.085, turn: 0.2 },
];

/** The surface of the sea at a place. One object serves all points. */
export interface SeaPoint {
  /** Metres over the mean. */
  height: number;
  /** 1 on the very crest of a high wave, 0 beside it. */
  crest: number;
  /** Waves shorter than this, in metres, are left out. */
  finest: number;
  /** 0 in the deepest trough to 1 on the highest crest. */
  lift: number;
}

/** Measures the sea at a place. */
export type Swell = (x: number, z: number, into: SeaPoint) => void;

export interface SwellOptions {
  readonly noise: Noise;
  readonly offset: number;
  readonly side: -1 | 1;
  /** Height of the eye: waves close by never hide all behind them. */
  readonly eye: number;
  /** 1 in a light breeze, 1.7 in a storm. */
  readonly chop: number;
}

/** Wind sea with sharp crests and round troughs. */
export function createSwell({ noise, offset, side, eye, chop }: SwellOptions): Swell {
  const scale = 0.85 * chop ** 1.85;
  const trains = TRAINS.map(({ length, height, turn }) => ({
    length,
    amount: height * scale,
    sine: Math.sin(turn * side),
    cosine: Math.cos(turn * side),
  }));
  return (x, z, into) => {
    const group = 0.75 + 0.8 * noise.perlin(x * 0.009 + offset, z * 0.009);
    let sum = 0;
    let crest = 0;
    for (const { length, amount, sine, cosine } of trains) {
      if (length < z * 0.012 || length < into.finest) break;
      const along = (z * cosine + x * sine) / length;
      const across = (x * cosine - z * sine) / (length * 2.7);
      const bend = noise.perlin(across * 1.3 + length, along * 0.5) * 0.22;
      const value = Math.abs(noise.perlin(along * 0.86 + bend + length * 7.7, across + offset));
      // Crests are where the noise crosses zero; smoothed a little, for water has no edges.
      const fold = Math.sqrt(value * value + 0.0016);
      sum += amount * (0.85 - fold * 2.6);
      if (length > 10) crest = Math.max(crest, (1 - fold * 6.5) * Math.min(1, length / 30));
    }
    const grown = group * smoothstep(700, 260, z) * smoothstep(2, 13, z);
    const raw = sum * grown;
    const most = eye - 0.9 + z * 0.03;
    into.height =
      raw > most * 0.6
        ? most * 0.6 + (raw - most * 0.6) / (1 + (raw - most * 0.6) / (most * 0.4))
        : raw;
    into.crest = clamp(crest, 0, 1) * clamp(group * 1.2, 0, 1);
    into.lift = clamp(0.5 + sum / (4.4 * scale + 0.3), 0, 1);
  };
}
