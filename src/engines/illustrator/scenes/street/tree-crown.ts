import { clamp, lerp, smoothstep } from "../../core/interpolate.ts";
import type { Noise } from "../../core/noise.ts";
import type { Random } from "../../core/rng.ts";
import type { Direction } from "../../core/sky.ts";
import type { Mask } from "../../text/outline-mask.ts";

/** A tree drawn once and used many times, in a box of 1 by 1.4. */
export interface TreeArt {
  /** Crown and trunk. */
  readonly cover: Mask;
  /** How much the leaves face the sun, 0 to 1. */
  readonly facing: Mask;
}

const WIDTH = 200;
const HEIGHT = 280;

interface Clump {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** Draws a tree of clumps of leaves; x goes from -0.5 to 0.5, y from 0 at the foot to 1.4. */
export function drawTree(random: Random, noise: Noise, sun: Direction): TreeArt {
  const cover = new Float32Array(WIDTH * HEIGHT);
  const facing = new Float32Array(WIDTH * HEIGHT);
  const clumps: Clump[] = Array.from({ length: 13 }, () => {
    const turn = random() * Math.PI * 2;
    const out = Math.sqrt(random());
    return {
      x: Math.cos(turn) * out * 0.27,
      y: 0.96 + Math.sin(turn) * out * 0.26,
      radius: lerp(0.12, 0.2, random()),
    };
  });
  const leaf = createLeaf(clumps, { noise, shift: random() * 90, sun });
  for (let row = 0; row < HEIGHT; row++) {
    for (let column = 0; column < WIDTH; column++) {
      const x = (column + 0.5) / WIDTH - 0.5;
      const y = 1.4 - (row + 0.5) / WIDTH;
      const at = row * WIDTH + column;
      const { share, light } = leaf(x, y);
      cover[at] = Math.max(share, y < 0.95 ? trunk(x, y) : 0);
      facing[at] = share > 0.3 ? light : 0;
    }
  }
  return {
    cover: { width: WIDTH, height: HEIGHT, data: cover },
    facing: { width: WIDTH, height: HEIGHT, data: facing },
  };
}

const trunk = (x: number, y: number): number => {
  const half = 0.02 - 0.006 * y + 0.012 * Math.exp(-y * 22);
  return smoothstep(half + 0.004, half - 0.002, Math.abs(x + 0.012 * Math.sin(y * 6)));
};

function createLeaf(
  clumps: readonly Clump[],
  { noise, shift, sun }: { noise: Noise; shift: number; sun: Direction },
) {
  const found = { share: 0, light: 0 };
  return (x: number, y: number) => {
    found.share = 0;
    if (y < 0.45) return found;
    const ragged = noise.fbm(x * 13 + shift, y * 13, 4) * 0.85;
    let best = Number.NEGATIVE_INFINITY;
    for (const { x: middleX, y: middleY, radius } of clumps) {
      const dx = (x - middleX) / radius;
      const dy = (y - middleY) / radius;
      const depth = 1 - Math.sqrt(dx * dx + dy * dy);
      if (depth <= best) continue;
      best = depth;
      const lean = clamp(dx * sun.x + dy * sun.y + 0.35 * -sun.z, -1, 1);
      found.light = 0.5 + 0.5 * lean;
    }
    found.share = smoothstep(0.0, 0.13, best + ragged - 0.04);
    // Leaves that stand out catch the light, gaps between them are dark; so is the crown below.
    const gaps = smoothstep(-0.3, 0.35, ragged + noise.perlin(x * 55, y * 55) * 0.24);
    found.light = clamp(
      found.light * (0.16 + 1.05 * gaps) * lerp(0.55, 1.1, (y - 0.6) / 0.7),
      0,
      1,
    );
    return found;
  };
}
