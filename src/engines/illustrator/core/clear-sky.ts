import type { Light } from "./colour.ts";
import { luminanceOf, mixColours } from "./colour.ts";
import type { Colour } from "./colour.ts";
import { lerp, smoothstep } from "./interpolate.ts";
import { fourthPower } from "./powers.ts";
import type { SkyPalette } from "./sky-palette.ts";
import type { Direction, SkyOptions } from "./sky-options.ts";

/** Answers the function that paints gradient and glow; it answers the cosine of the angle to the sun. */
export function createClearSky({ palette, sun }: SkyOptions) {
  const cool = coolSide(palette);
  const isWarm = palette.horizon[0] > palette.horizon[2] * 1.25;
  const turned: [number, number, number] = [0, 0, 0];
  return ({ x, y, z }: Direction, into: Light): number => {
    const height = Math.max(0, y);
    const facing = x * sun.x + y * sun.y + z * sun.z;
    const low = 1 - Math.exp(-height * 5.2);
    const high = (1 - Math.exp(-height * 2.1)) ** 2;
    const away = 1 - facing;
    const half = 0.5 + 0.5 * facing;
    const band = Math.exp(-height * 8) * fourthPower(half * half) * palette.glow * 0.75;
    const glare = away < 0.08 ? Math.exp(-away * 380) * 2.4 : 0;
    const halo = away < 1 ? (Math.exp(-away * 30) * 0.6 + glare) * palette.glow : 0;
    const { zenith, middle, sun: colour } = palette;
    const averted = isWarm ? smoothstep(0.55, -0.65, facing) * 0.62 : 0;
    const horizon = isWarm ? turned : palette.horizon;
    if (isWarm) {
      turned[0] = lerp(palette.horizon[0], cool[0], averted);
      turned[1] = lerp(palette.horizon[1], cool[1], averted);
      turned[2] = lerp(palette.horizon[2], cool[2], averted);
    }
    into.red = lerp(lerp(horizon[0], middle[0], low), zenith[0], high) + colour[0] * (band + halo);
    into.green =
      lerp(lerp(horizon[1], middle[1], low), zenith[1], high) +
      colour[1] * (band * 0.75 + halo * 0.8);
    into.blue =
      lerp(lerp(horizon[2], middle[2], low), zenith[2], high) +
      colour[2] * (band * 0.6 + halo * 0.7);
    return facing;
  };
}

/** The horizon on the side away from a low sun: rose and lilac, where the earth throws its shadow on the air. */
function coolSide({ horizon, middle }: SkyPalette): Colour {
  const light = luminanceOf(horizon);
  return mixColours([light * 0.92, light * 0.74, light * 0.86], middle, 0.3);
}
