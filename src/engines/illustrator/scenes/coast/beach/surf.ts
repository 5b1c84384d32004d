import { clamp, smoothstep } from "../../../core/interpolate.ts";
import type { Noise } from "../../../core/noise.ts";

/** The state of the water at a place near the shore. One object serves all points. */
export interface Surf {
  /** How far the wave stands over the still water, in metres. */
  height: number;
  /** Where in its wave the place lies, in wave lengths from the crest: more than 0 on its back, less on its front. */
  phase: number;
  /** How far the wave has broken, 0 to 1. */
  broken: number;
}

/** Metres from wave to wave. */
const SPACING = 13;
/** How much of a wave is its front. */
const FRONT = 0.11;

/** Waves that run up a beach: they rise, break and end as foam. `swell` is 1 on a fair day. */
export function createSurf({
  noise,
  offset,
  swell,
}: {
  noise: Noise;
  offset: number;
  swell: number;
}) {
  /** `out` is metres off the shore; `x` and `z` make crests uneven along the shore. */
  return (out: number, x: number, z: number, into: Surf): void => {
    const along = z * 0.8 - x * 0.3;
    const bend =
      noise.perlin(along * 0.028 + offset, out * 0.012) * 0.75 +
      noise.perlin(along * 0.11, offset + out * 0.03) * 0.16;
    const place = (out + 3) / SPACING + bend + offset;
    const wave = Math.floor(place + FRONT);
    into.phase = place - wave;
    const strength = clamp(
      0.72 + 0.75 * noise.perlin(along * 0.045 + wave * 7.7, wave * 3.3 + offset),
      0.08,
      1.3,
    );
    // They are highest where they begin to break and only lines of foam at the shore.
    const grown = smoothstep(95, 34, out) * smoothstep(1.5, 17, out);
    const top =
      (0.2 + 0.62 * grown) * strength * swell * smoothstep(120, 60, out) * smoothstep(5, 15, out);
    const back = smoothstep(0.62, 0, into.phase) ** 1.6;
    const front = smoothstep(-FRONT * 0.9, 0, into.phase);
    into.height = top * (into.phase < 0 ? front : back);
    into.broken = smoothstep(30 + 14 * strength, 20, out) * smoothstep(0.3, 0.75, strength);
  };
}
