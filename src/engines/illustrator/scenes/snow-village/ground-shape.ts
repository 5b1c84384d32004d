import { clamp, lerp, smoothstep } from "../../core/interpolate.ts";
import type { Noise } from "../../core/noise.ts";
import { createMassif } from "../../outdoors/mountains/massif.ts";
import type { HeightAt } from "../../outdoors/terrain.ts";
import type { VillagePlan } from "./village-plan.ts";

/** How far from a house the ground is level, and where it is as it was, in metres. */
const LEVEL = 7;
const WILD = 15;

/** The ground of the village and the land behind it, before water carved the mountains. */
export function groundShape(plan: VillagePlan, noise: Noise): HeightAt {
  const plain = plainGround(plan, noise);
  const yards = plan.houses.map(({ x, z, isChurch }) => ({
    x,
    z,
    y: plain(x, z),
    scale: isChurch ? 1 / 1.5 ** 2 : 1,
  }));
  const massif = createMassif(plan, noise);
  const { lane, laneHalf, laneTo, risesFrom } = plan;
  return (x, z) => {
    let height = plain(x, z);
    if (z < risesFrom + 60) {
      for (const yard of yards) {
        const squared = ((x - yard.x) ** 2 + (z - yard.z) ** 2) * yard.scale;
        if (squared >= WILD * WILD) continue;
        height = lerp(yard.y, height, smoothstep(LEVEL, WILD, Math.sqrt(squared)));
      }
    }
    if (z < laneTo + 10)
      height +=
        laneProfile(Math.abs(x - lane(z)) - laneHalf, laneHalf) * smoothstep(laneTo + 8, laneTo, z);
    const far = smoothstep(risesFrom + 300, risesFrom + 1900, z);
    return far > 0 ? height + massif(x, z) * lerp(far * far, far, 0.4) : height;
  };
}

/** Trodden down in the middle, heaped up at the sides. `beyond` is in metres from the edge of the lane, outwards. */
function laneProfile(beyond: number, laneHalf: number): number {
  const heap = 0.13 + 0.02 * laneHalf;
  return -0.13 * smoothstep(0.1, -0.35, beyond) + heap * Math.exp(-((beyond - 0.35) ** 2) * 5);
}

function plainGround(
  { slope, slopeTo, risesFrom, rises, camera, clearing }: VillagePlan,
  noise: Noise,
): HeightAt {
  const half = camera.centreX / camera.focal;
  return (x, z) => {
    const down = slope * clamp(1 - z / slopeTo, 0, 1) ** 1.25;
    const away = Math.max(0, z - risesFrom);
    const aside = Math.max(0, Math.abs(x - clearing.x) - clearing.radiusX * 0.8);
    const hills = away > 0 ? noise.fbm(x * 0.0045 + 7, z * 0.004, 4) : 0;
    const rise = Math.min(110, away * rises * (1 + hills * 1.6)) + Math.min(60, aside * 0.22);
    const drifts = noise.fbm(x * 0.09, z * 0.09 + 3, 3) * lerp(0.25, 0.5, smoothstep(0, 14, slope));
    const swell = noise.perlin(x * 0.02 + 4, z * 0.02) * smoothstep(20, 120, z) * 1.2;
    const bank =
      0.5 * smoothstep(0.5, 1.2, Math.abs(x) / (half * Math.max(4, z))) * smoothstep(3, 20, z);
    return down + rise + drifts + swell + bank;
  };
}
