import { createLight } from "../../core/colour.ts";
import type { Light } from "../../core/colour.ts";
import { clamp, lerp, smoothstep } from "../../core/interpolate.ts";
import type { Noise } from "../../core/noise.ts";
import type { GroundPoint } from "../../outdoors/ground-point.ts";
import { createNoiseTile } from "../../outdoors/noise-tile.ts";
import { bakeTerrain } from "../../outdoors/terrain.ts";
import type { HeightAt, Terrain } from "../../outdoors/terrain.ts";
import type { UnderwaterPlan } from "./plan.ts";
import { throughWater } from "./water-light.ts";
import type { WaterLight } from "./water-light.ts";

const NEAR = 1.6;
const FAR = 44;

/** The shape of the bed: ripples and hollows, a reef that rises at one side, walls at both in a canyon. */
function bedShape({ kind, side, camera }: UnderwaterPlan, noise: Noise): HeightAt {
  const spread = camera.centreX / camera.focal;
  return (x, z) => {
    // What lies beside the frame is neither seen nor throws a shadow into it.
    if (Math.abs(x) > spread * z * 1.1 + 1.5) return 0.34;
    const sand = 0.34 + noise.fbm(x * 0.13 + 5, z * 0.13, 3) * 0.62;
    const blocks = noise.ridged(x * 0.2 + 9, z * 0.2, 4);
    const across = x / (spread * z + 1.2);
    const lift = (away: number, rise: number): number =>
      smoothstep(0.25, 1.05, away + (blocks - 0.6) * 0.35) * rise;
    const one = kind === "deep" ? 0 : lift(across * side - 0.05, Math.min(5, 1.1 + z * 0.16));
    const both = kind === "canyon" ? lift(-across * side - 0.1, Math.min(9, 1.6 + z * 0.3)) : 0;
    const wall = kind === "canyon" ? one * 1.7 : one;
    const heads = kind === "deep" ? 0 : Math.max(0, blocks - 0.92) * 1.1 * smoothstep(3, 9, z);
    return Math.max(0.02, sand + (wall + both) * (0.55 + blocks * 0.62) + heads);
  };
}

/** The bed baked from before the feet to where the water hides it. */
export function bakeSeaBed(plan: UnderwaterPlan, noise: Noise): Terrain {
  const { camera } = plan;
  const half = (camera.centreX / camera.focal) * FAR * 1.08;
  const fineness = clamp(camera.centreX / 480, 0.25, 1.15);
  return bakeTerrain(
    bedShape(plan, noise),
    {
      left: -half,
      right: half,
      near: NEAR,
      far: FAR,
      columns: Math.round(560 * fineness),
      rows: Math.round(330 * fineness),
    },
    { x: 0.12, y: 0.98, z: 0.16 },
  );
}

interface Bed {
  readonly plan: UnderwaterPlan;
  readonly light: WaterLight;
  readonly noise: Noise;
  readonly caustics: (x: number, z: number) => number;
}

/** Answers the function that colours sand and overgrown rock in the light from above. */
export function createBedColour({ plan, light, noise, caustics }: Bed) {
  const { camera } = plan;
  const { down, around } = light;
  const colourRock = createRockColour(plan, noise);
  const rock = createLight();
  const growths = createNoiseTile(13, (x, z) => noise.fbm(x, z, 4));
  const toneSand = createSandTone(noise);
  const water = { distance: 0, up: 0 };
  return (point: GroundPoint, into: Light): void => {
    const { x, y, z, slopeX, slopeZ, openness } = point;
    const flat = 1 / Math.sqrt(1 + slopeX * slopeX + slopeZ * slopeZ);
    const growth = growths(x * 1.6 + y * 1.1, z * 1.6 - y * 0.7);
    const stone = clamp(
      smoothstep(0.93, 0.7, flat + growth * 0.1) + smoothstep(0.9, 1.7, y + growth * 0.5),
      0,
      1,
    );
    const sand = stone < 1 ? toneSand(point) : 0.5;
    const bumps = stone > 0 ? colourRock(point, rock) : 0;
    into.red = lerp(sand, rock.red, stone);
    into.green = lerp(sand * 0.92, rock.green, stone);
    into.blue = lerp(sand * 0.74, rock.blue, stone);
    const net = caustics(x, z + y * 0.4) * (0.35 + 0.65 * flat);
    const relief = clamp(1 + bumps * stone * 0.9, 0.2, 2) * (0.35 + 0.65 * openness);
    into.red *= (down[0] * net * flat + around[0]) * relief;
    into.green *= (down[1] * net * flat + around[1]) * relief;
    into.blue *= (down[2] * net * flat + around[2]) * relief;
    water.distance = z;
    water.up = (y - camera.height) / z;
    throughWater(into, light, water);
  };
}

/** Answers how bright the sand is, with its ripples and grains. */
function createSandTone(noise: Noise) {
  const warps = createNoiseTile(16, (x, z) => noise.fbm(x, z, 2), 128);
  const grains = createNoiseTile(64, (x, z) => noise.perlin(x, z));
  return ({ x, z, footprint }: GroundPoint): number => {
    const grain = footprint < 0.03 ? grains(x * 21, z * 21) * 0.5 : 0;
    const ripple = footprint < 0.06 ? Math.sin(z * 8.5 + warps(x * 0.7, z * 0.7) * 7) * 0.5 : 0;
    return 0.5 + ripple * 0.07 + grain * 0.06;
  };
}

/** Writes the colour of overgrown rock; answers how far its bumps stand out. */
function createRockColour({ kind }: UnderwaterPlan, noise: Noise) {
  const lush = kind === "reef" || kind === "canyon" ? 1 : 0.35;
  return ({ x, y, z, footprint }: GroundPoint, into: Light): number => {
    // Beyond this the finest bumps are finer than a pixel.
    const bumps = noise.fbm(x * 4.2, z * 4.2 + y * 3.4, footprint > 0.024 ? 3 : 4);
    const tint = noise.perlin(x * 0.55 + 7, z * 0.55 + y * 0.6);
    const warm = smoothstep(0.05, 0.45, tint) * lush;
    const green = smoothstep(0.05, 0.45, -tint) * lush;
    const dark = 0.115 * (0.75 + bumps * 1.5);
    into.red = dark * (1.05 + warm * 2.3 + green * 0.1);
    into.green = dark * (1 + warm * 0.35 + green * 1.1);
    into.blue = dark * (0.9 + warm * 1.1 - green * 0.2);
    return bumps;
  };
}
