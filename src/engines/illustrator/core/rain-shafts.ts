import type { Light } from "./colour.ts";
import { clamp, lerp } from "./interpolate.ts";
import type { SkyOptions } from "./sky-options.ts";

/** A curtain of rain far away: where it hangs across the sky, as x over z, and how wide it is. */
interface Shaft {
  readonly across: number;
  readonly width: number;
  readonly lean: number;
  readonly dark: number;
}

/** Answers the function that hangs curtains of rain between clouds and horizon, `slope` above it as y over z. */
export function createRainShafts({ palette, noise, drift }: SkyOptions) {
  const shafts: readonly Shaft[] = [0, 1, 2].map((index) => ({
    across: noise.perlin(drift * 3.1 + index * 4.7, index + 0.5) * 0.7 + (index - 1) * 0.34,
    width: 0.1 + 0.18 * Math.abs(noise.perlin(drift + index * 2.3, 7.5)),
    lean: noise.perlin(drift + 0.3, 1.7) * 0.9,
    dark: 0.82 - index * 0.14,
  }));
  const [red, green, blue] = palette.cloudShade;
  return (across: number, slope: number, into: Light): void => {
    if (slope > 0.22) return;
    let clear = 1;
    for (const { across: middle, width, lean, dark } of shafts) {
      const off = (across - middle - (slope - 0.1) * lean) / width;
      if (off > 2.2 || off < -2.2) continue;
      const streaks = noise.perlin((across - slope * lean) * 46, slope * 5 + middle * 9);
      clear *= 1 - Math.exp(-off * off * 1.4) * dark * clamp(0.85 + streaks * 0.45, 0, 1);
    }
    into.red = lerp(red * 1.6, into.red, clear);
    into.green = lerp(green * 1.6, into.green, clear);
    into.blue = lerp(blue * 1.6, into.blue, clear);
  };
}
