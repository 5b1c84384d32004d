import type { Light } from "../../core/colour.ts";
import { clamp, smoothstep } from "../../core/interpolate.ts";
import type { Noise } from "../../core/noise.ts";
import type { Random } from "../../core/rng.ts";

/** A spiral galaxy seen at a slant. `light` writes its glow, `crowd` answers how many of its stars stand at a place, 0 to 1. */
export interface Galaxy {
  readonly light: (u: number, v: number, into: Light) => void;
  readonly crowd: (u: number, v: number) => number;
}

/** Two or four logarithmic arms about a warm bulge, with lanes of dust on their inner sides and rosy clouds where stars are born. */
export function createGalaxy(random: Random, noise: Noise): Galaxy {
  const tilt = 0.36 + random() * 0.34;
  const turn = (random() - 0.5) * 1.1;
  const arms = random() < 0.6 ? 2 : 4;
  const wind = (random() < 0.5 ? -1 : 1) * (2.6 + random() * 1.2);
  const shift = random() * 50;
  const middleX = (random() - 0.5) * 0.16;
  const middleY = (random() - 0.5) * 0.1;
  const cosine = Math.cos(turn);
  const sine = Math.sin(turn);
  const place = { radius: 0, arm: 0, x: 0, y: 0, lane: 0 };

  function find(u: number, v: number): void {
    const dx = u - middleX;
    const dy = v - middleY;
    const x = dx * cosine + dy * sine;
    const y = (-dx * sine + dy * cosine) / tilt;
    const radius = Math.sqrt(x * x + y * y) + 1e-4;
    const rough = noise.fbm(x * 3.2 + shift, y * 3.2, 4);
    const angle = Math.atan2(y, x) - wind * Math.log(radius * 2.2 + 0.16) + rough * 0.95;
    place.x = x;
    place.y = y;
    place.radius = radius;
    place.arm = 0.5 + 0.5 * Math.cos(angle * arms);
    place.lane = 0.5 + 0.5 * Math.cos(angle * arms - 0.95);
  }

  return {
    light: (u, v, into) => {
      find(u, v);
      const { radius, arm, lane, x, y } = place;
      const disc = Math.exp(-radius * 2.9);
      const edge = smoothstep(1.15, 0.55, radius);
      const fine = noise.fbm(x * 9 + shift, y * 9 + 4, 4);
      const stars = (0.07 + 0.93 * arm ** 2.2) * disc * edge * clamp(1 + fine * 1.5, 0.1, 2.2);
      const bulge = Math.exp(-radius * radius * 120) * 1.1 + Math.exp(-radius * 11) * 0.4;
      const dust =
        lane ** 5 *
        smoothstep(0.05, 0.2, radius) *
        smoothstep(0.75, 0.3, radius) *
        clamp(0.8 + fine * 1.6, 0, 1);
      const clear = 1 - dust * 0.78;
      const birth =
        smoothstep(0.28, 0.52, noise.fbm(x * 7 + 31, y * 7 + shift, 3)) * arm ** 3 * disc * edge;
      const warm = Math.exp(-radius * 4.6);
      into.red += ((stars * (0.34 + warm * 1.1) + birth * 1.4) * clear + bulge * 1.2) * 0.8;
      into.green += ((stars * (0.52 + warm * 0.5) + birth * 0.25) * clear + bulge * 0.88) * 0.8;
      into.blue += ((stars * (1.15 - warm * 0.5) + birth * 0.6) * clear + bulge * 0.5) * 0.8;
    },
    crowd: (u, v) => {
      find(u, v);
      const { radius, arm } = place;
      return clamp(0.05 + Math.exp(-radius * 2.4) * (0.25 + arm) * 0.75, 0, 1);
    },
  };
}
