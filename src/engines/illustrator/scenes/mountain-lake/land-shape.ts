import { clamp, lerp, smoothstep } from "../../core/interpolate.ts";
import type { Noise } from "../../core/noise.ts";
import type { HeightAt } from "../../outdoors/terrain.ts";
import { createShoreFinder } from "./basin.ts";
import { createIceFinder, createIcePlace } from "../../outdoors/mountains/glacier.ts";
import { createMassif } from "../../outdoors/mountains/massif.ts";
import type { LakePlan } from "./lake-plan.ts";

/** The land beyond the near shore, before water carved it. */
export function landShape(plan: LakePlan, noise: Noise): HeightAt {
  const { basin, hills } = plan;
  const massif = createMassif(plan, noise);
  const findIce = plan.glacier === undefined ? undefined : createIceFinder(plan.glacier, noise);
  const ice = createIcePlace();
  const inlandAt = createShoreFinder(basin, noise);
  const levelled = createYard(plan);
  return (x, z) => {
    const inland = inlandAt(x, z);
    const yard = levelled(x, z);
    if (inland < 0 && yard <= 0) return Math.max(-14, inland * 0.2);
    if (yard > 0 && inland < 30) return Math.max(yard, Math.min(2, inland * 0.1));
    const buttress = basin.isRugged ? noise.fbm(x * 0.0035 + 20, z * 0.0025, 3) : 0;
    const bank = basin.bank(inland * (1 + buttress * 0.8));
    const start = smoothstep(0, basin.foot, inland);
    if (start <= 0 && findIce === undefined) return bank;
    const rolls = clamp(0.5 + noise.fbm(x * 0.0013, z * 0.0013 + 9, 3) * 1.2, 0, 1.3) * hills;
    const mountain = massif(x, z);
    const height = bank + rolls * start + mountain * lerp(start * start, start, 0.4);
    if (findIce === undefined) return height;
    findIce(x, z, ice);
    return ice.share > 0 ? lerp(height, Math.min(height, ice.height), ice.share) : height;
  };
}

/** Answers how high the levelled ground around the cabin is; below 0 where there is none. */
function createYard({ cabin }: LakePlan): HeightAt {
  if (cabin === undefined || cabin.isNear) return () => -1;
  return (x, z) => {
    const squared = ((x - cabin.x) / 1.25) ** 2 + (z - cabin.z - 2) ** 2;
    return squared > 256 ? -1 : Math.min(1.1, (13 - Math.sqrt(squared)) * 0.32);
  };
}
