import { lerp, smoothstep } from "../../core/interpolate.ts";
import type { Noise } from "../../core/noise.ts";
import { rng } from "../../core/rng.ts";
import type { HeightAt } from "../../outdoors/terrain.ts";
import type { DesertPlan } from "./plan.ts";
import { createRockField } from "./rock-field.ts";

/** A table of rock: where it stands, half its width across and along, and how high it is. */
interface Butte {
  readonly x: number;
  readonly z: number;
  readonly across: number;
  readonly along: number;
  readonly height: number;
  /** Share of the height that is cliff; below it lies rubble. */
  readonly cliff: number;
  readonly isSpired: boolean;
}

/** A plain with buttes and mesas, tall ones in the middle distance and long ones far off. */
export function plainOfButtes(
  { camera, offset }: DesertPlan,
  noise: Noise,
  seed: number,
): HeightAt {
  // Low frames show little height: the tallest stands as far off as it takes to fit.
  const push = Math.max(1, (140 * camera.focal) / (camera.horizonY * 0.84) / 430);
  const buttes = planButtes(seed, { spread: (camera.centreX * 2) / camera.focal, push });
  const rocks = createRockField(noise, offset);
  return (x, z) => {
    const swell = noise.fbm(x * 0.008 + offset, z * 0.008, 3) * 5 * smoothstep(20, 220, z);
    const near =
      noise.fbm(x * 0.06, z * 0.06 + offset, 2) * 0.5 + noise.perlin(x * 0.35, z * 0.35) * 0.07;
    let height = swell + near - 0.3 + (z < 160 ? rocks(x, z) : 0);
    for (const butte of buttes) height = Math.max(height, buttAt(butte, x, z, noise));
    return height;
  };
}

function buttAt(butte: Butte, x: number, z: number, noise: Noise): number {
  const dx = (x - butte.x) / butte.across;
  const dz = (z - butte.z) / butte.along;
  const plain = Math.sqrt(dx * dx + dz * dz);
  if (plain > 2.9) return -5;
  const size = butte.across;
  const warp =
    noise.fbm((x * 1.9) / size + butte.x, (z * 1.9) / size, 3) * 0.42 +
    noise.ridged((x * 6) / size, (z * 6) / size + butte.x, 2) * 0.07;
  const out = plain + warp;
  const foot = butte.height * (1 - butte.cliff);
  // Rubble leans against the wall and runs out into the plain.
  const talus = foot * smoothstep(2.3, 0.72, out) ** 1.5;
  const ledge = smoothstep(0.84, 0.8, out) * 0.3 + smoothstep(0.74, 0.69, out) * 0.7;
  const crown = butte.isSpired
    ? 0.72 +
      0.5 * noise.ridged((x * 3.2) / size + 9, (z * 3.2) / size, 2) * smoothstep(0.75, 0.2, out)
    : 1 -
      0.07 * smoothstep(0.3, 0.7, out) +
      noise.perlin((x * 2.2) / size, (z * 2.2) / size) * 0.035;
  return talus - 1 + (butte.height - foot) * ledge * crown;
}

/** A hero off the middle, a companion on the other side, a long mesa behind and small ones at the horizon. */
function planButtes(
  seed: number,
  { spread, push }: { spread: number; push: number },
): readonly Butte[] {
  const random = rng(seed, "buttes");
  const side = random() < 0.5 ? -1 : 1;
  const stand = (share: number, z: number, size: Omit<Butte, "x" | "z">): Butte => ({
    x: share * spread * z * push,
    z: z * push,
    ...size,
  });
  const hero = stand(side * lerp(0.16, 0.27, random()), lerp(430, 560, random()), {
    across: lerp(44, 70, random()),
    along: lerp(50, 90, random()),
    height: lerp(105, 140, random()),
    cliff: lerp(0.55, 0.68, random()),
    isSpired: random() < 0.3,
  });
  const companion = stand(-side * lerp(0.2, 0.36, random()), lerp(620, 860, random()), {
    across: lerp(50, 90, random()),
    along: lerp(60, 110, random()),
    height: lerp(110, 150, random()),
    cliff: lerp(0.5, 0.65, random()),
    isSpired: random() < 0.35,
  });
  const spire = stand(side * lerp(0.02, 0.1, random()), lerp(900, 1200, random()), {
    across: lerp(24, 40, random()),
    along: 40,
    height: lerp(120, 165, random()),
    cliff: 0.66,
    isSpired: true,
  });
  const wall = stand(-side * lerp(0.3, 0.55, random()), lerp(1500, 1900, random()), {
    across: lerp(280, 460, random()),
    along: 240,
    height: lerp(170, 240, random()),
    cliff: 0.5,
    isSpired: false,
  });
  const far = Array.from({ length: 4 }, (_, index) =>
    stand(lerp(-0.62, 0.62, (index + random()) / 4), lerp(1700, 2900, random()), {
      across: lerp(70, 260, random()),
      along: 180,
      height: lerp(90, 190, random()),
      cliff: 0.52,
      isSpired: false,
    }),
  );
  return [hero, companion, spire, wall, ...far];
}
