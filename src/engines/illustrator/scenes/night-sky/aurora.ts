import type { Light } from "../../core/colour.ts";
import { clamp, lerp, smoothstep } from "../../core/interpolate.ts";
import type { Noise } from "../../core/noise.ts";
import type { Random } from "../../core/rng.ts";

interface Curtain {
  readonly base: number;
  readonly slant: number;
  readonly shift: number;
  readonly bend: number;
  readonly height: number;
  readonly strength: number;
}

/** Curtains of light that hang in folds, green below and crimson to violet above. Answers the light at a place. */
export function createAurora(random: Random, noise: Noise, horizon: number) {
  const curtains = Array.from({ length: 4 }, (_, index): Curtain => ({
    base: horizon - lerp(0.1, 0.52, (index + random()) / 4),
    slant: lerp(-0.22, 0.22, random()),
    shift: random() * 60,
    bend: lerp(0.12, 0.26, random()),
    height: lerp(0.28, 0.52, random()),
    strength: lerp(0.5, 1, random()),
  }));
  return (u: number, v: number, into: Light): void => {
    for (const { base, slant, shift, bend, height, strength } of curtains) {
      const fold =
        noise.fbm(u * 1.5 + shift, shift * 0.3, 4) * bend * 2 +
        noise.perlin(u * 6.5 + shift, 4) * bend * 0.22;
      const above = base + slant * u + fold - v;
      if (above < -0.06 || above > height * 1.7) continue;
      const rays = 0.5 + 0.5 * noise.fbm(u * 17 + shift + above * 0.5, shift, 3) * 2;
      const patches = smoothstep(-0.25, 0.35, noise.fbm(u * 1.1 + shift * 2, 9, 2));
      const foot = smoothstep(-0.035, 0.02, above);
      const fade = Math.exp(-above / (height * 0.36));
      const amount = foot * fade * clamp(rays, 0.12, 1.5) * patches * strength;
      const top = smoothstep(height * 0.12, height * 0.75, above);
      into.red += amount * lerp(0.03, 0.3, top);
      into.green += amount * lerp(0.5, 0.07, top);
      into.blue += amount * lerp(0.19, 0.36, top);
    }
  };
}
