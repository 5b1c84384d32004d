import type { Light } from "../core/colour.ts";
import { lerp, smoothstep } from "../core/interpolate.ts";
import { SEA_FLOOR } from "./terrain.ts";
import type { WaterOptions } from "./water-options.ts";
import type { WaveTilt } from "./waves.ts";

/** Answers the function that lays foam on the water: lace along the shore, caps on high waves. */
export function createFoam({ daylight, noise, landHeight }: WaterOptions, tilt: WaveTilt) {
  const { ambient, direct, palette } = daylight;
  return (x: number, z: number, into: Light): void => {
    const ground = landHeight(x, z);
    let share = 0;
    if (ground > SEA_FLOOR + 0.05) {
      const near = smoothstep(SEA_FLOOR, -0.25, ground);
      const lace = noise.fbm(x * 0.55, z * 0.8, 4);
      const bands = Math.sin(near * 11 + lace * 5) * 0.5 + 0.5;
      share = smoothstep(0.42, 0.95, near * (0.62 + 0.38 * bands) + lace * 0.55) * 0.85;
    } else if (z < 220 && tilt.swell * daylight.chop > 0.4) {
      const cap = tilt.swell * daylight.chop + noise.perlin(x * 0.9, z * 1.6) * 0.4;
      if (cap > 0.72)
        share =
          smoothstep(0.72, 1.15, cap) * 0.4 * smoothstep(-0.1, 0.3, noise.fbm(x * 2.2, z * 3, 3));
    }
    if (share <= 0) return;
    const white = 0.62 + 0.25 * tilt.x;
    into.red = lerp(
      into.red,
      (ambient[0] * 1.25 + direct[0] * 0.1 * palette.direct) * white,
      share,
    );
    into.green = lerp(into.green, (ambient[1] * 1.25 + direct[1] * 0.1) * white, share);
    into.blue = lerp(into.blue, (ambient[2] * 1.25 + direct[2] * 0.1) * white, share);
  };
}
