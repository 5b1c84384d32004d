import type { Light } from "../../core/colour.ts";
import { smoothstep } from "../../core/interpolate.ts";
import type { Noise } from "../../core/noise.ts";
import type { Random } from "../../core/rng.ts";

/** The band of the Milky Way across the frame: `light` writes its glow, `crowd` how many faint stars stand at a place. */
export interface MilkyWay {
  readonly light: (u: number, v: number, into: Light) => void;
  readonly crowd: (u: number, v: number) => number;
}

export function createMilkyWay(random: Random, noise: Noise): MilkyWay {
  const turn = (random() < 0.5 ? 1 : -1) * (0.75 + random() * 0.45);
  const cosine = Math.cos(turn);
  const sine = Math.sin(turn);
  const shift = random() * 40;
  const middle = (random() - 0.5) * 0.3;
  const core = -0.2 + random() * 0.3;
  const bandAt = (u: number, v: number) => {
    const along = u * cosine + v * sine;
    const across = -u * sine + v * cosine - middle;
    const wave = noise.fbm(along * 1.5 + shift, across * 1.5, 3) * 0.16;
    const broad = 0.13 + 0.1 * Math.exp(-((along - core) ** 2) * 6);
    return { along, across: across + wave, broad };
  };
  return {
    light: (u, v, into) => {
      const { along, across, broad } = bandAt(u, v);
      const band = Math.exp(-(across * across) / (2 * broad * broad));
      const clouds = noise.fbm(along * 4.2 + shift, across * 6, 5);
      const rift = smoothstep(
        -0.12,
        0.26,
        noise.fbm(along * 2.6 + shift + 7, across * 7.5 + 3, 6) +
          0.34 * Math.exp(-(across * across) / 0.004) -
          0.06,
      );
      const heart = Math.exp(-((along - core) ** 2) * 7 - across * across * 22);
      const glow =
        band * (0.55 + clouds * 1.1) * (1 - rift * 0.86) * 0.1 + heart * 0.1 * (1 - rift * 0.8);
      const rose =
        smoothstep(0.24, 0.5, noise.fbm(along * 5 + 31, across * 6 + shift, 3)) * band * 0.03;
      into.red += glow * (0.95 + heart * 0.5) + rose + 0.0035;
      into.green += glow * (0.86 + heart * 0.2) + rose * 0.25 + 0.006;
      into.blue += glow * (1.05 - heart * 0.25) + rose * 0.6 + 0.014;
    },
    crowd: (u, v) => {
      const { across, broad } = bandAt(u, v);
      return 0.12 + 0.75 * Math.exp(-(across * across) / (2 * broad * broad));
    },
  };
}
