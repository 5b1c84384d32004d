import type { Light } from "../../core/colour.ts";
import { clamp, smoothstep } from "../../core/interpolate.ts";
import type { Noise } from "../../core/noise.ts";
import type { NightColours } from "./plan.ts";

export interface Nebula {
  readonly colours: NightColours;
  readonly noise: Noise;
  /** Shifts the clouds, so that each seed has its own. */
  readonly drift: number;
  /** 0.15 is a veil behind something else, 1 fills the picture. */
  readonly strength: number;
}

/** Glowing gas in folds, with pillars of dark dust before it and a bright heart; answers the light at a place. */
export function createNebula({ colours, noise, drift, strength }: Nebula) {
  const { main, second, deep } = colours;
  return (u: number, v: number, into: Light): void => {
    const x = u * 1.25 + drift;
    const y = v * 1.25;
    const bendX = noise.fbm(x, y + 3, 4);
    const bendY = noise.fbm(x + 7, y, 4);
    const folds = noise.fbm(x + bendX * 1.7, y + bendY * 1.7, 6);
    const other = noise.fbm(x * 0.8 - bendY * 1.5 + 13, y * 0.8 + bendX * 1.5, 4);
    const threads = noise.ridged(x * 1.6 + bendX * 1.2, y * 1.6 + bendY * 1.2, 5);
    const heart = Math.exp(-(u * u * 1.5 + v * v * 2.6) * 1.5);
    const gas = smoothstep(-0.26, 0.5, folds + heart * 0.34 - 0.06);
    const haze = smoothstep(-0.2, 0.55, other + heart * 0.2);
    const dust = smoothstep(
      0.02,
      0.5,
      noise.fbm(x * 1.3 + bendY * 2.1 + 21, y * 1.3 + bendX * 2.1, 6) + 0.08,
    );
    const clear = 1 - dust * 0.9 * strength;
    const rim = clamp((threads - 0.75) * 1.5, 0, 1) ** 2 * gas;
    const glow = (gas * gas * 0.34 + rim * 0.6) * clear * strength;
    const veil = haze * 0.34 * clear * strength;
    const white = gas ** 4 * heart * 0.3 * clear * strength;
    into.red += deep[0] * 0.4 + main[0] * glow + second[0] * veil + white;
    into.green += deep[1] * 0.4 + main[1] * glow + second[1] * veil + white * 0.86;
    into.blue += deep[2] * 0.4 + main[2] * glow + second[2] * veil + white * 0.92;
  };
}
