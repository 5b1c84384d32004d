import { lerp, smoothstep } from "../../core/interpolate.ts";
import type { Noise } from "../../core/noise.ts";
import type { HeightAt } from "../../outdoors/terrain.ts";
import { cropShape } from "./crop-shape.ts";
import type { MeadowPlan } from "./plan.ts";
import { createTerraces, terraceShape } from "./terraces.ts";

/** The shape of the land: the slope before the eye, the valley, hill behind hill. */
export function meadowShape(plan: MeadowPlan, noise: Noise): HeightAt {
  const { rise, layout, heroX, heroZ, side, riverAt } = plan;
  if (layout === "terraces") return terraceShape(createTerraces(plan, noise));
  const hills = rollingHills(plan, noise);
  const crop = cropShape(plan);
  return (x, z) => {
    const near =
      rise +
      noise.fbm(x * 0.09 + 5, z * 0.09, 2) * 0.6 -
      z * (layout === "valley" ? 0.13 : 0.07) +
      side * x * 0.045;
    const dip = smoothstep(heroZ * 0.5, heroZ + 105, z);
    const ground = near * (1 - dip) + 1.5 * dip;
    const land = ground + knoll(layout, x - heroX, z - heroZ) + hills(x, z) + crop(x, z);
    if (riverAt === undefined || z < 40 || z > 1100) return land;
    // Meadows lie flat along the river.
    const beside = Math.abs(x - riverAt(z));
    const half = riverHalf(z);
    const flat = smoothstep(40, 62, z) * smoothstep(1100, 650, z);
    const away = smoothstep(half, half + 28 + z * 0.13, beside) ** 1.4;
    return lerp(land, lerp(0.8 + z * 0.004, land, away), flat);
  };
}

/** Half the width of the river at a distance. */
export const riverHalf = (z: number): number => 3.6 + z * 0.012;

/** The rise on which the main thing stands, so that it is seen against the sky. */
function knoll(layout: MeadowPlan["layout"], x: number, z: number): number {
  const high = {
    "lone-tree": 2.2,
    valley: 0.5,
    blooms: 0.8,
    path: 0.8,
    farm: 1.1,
    park: 0.3,
    terraces: 0,
  }[layout];
  const wide = layout === "farm" ? 900 : 320;
  return high * Math.exp(-(x * x) / wide - (z * z) / (z > 0 ? 500 : wide));
}

function rollingHills({ look, side }: MeadowPlan, noise: Noise): HeightAt {
  const shift = look * 60;
  return (x, z) => {
    const far = smoothstep(70, 330, z);
    if (far <= 0) return 0;
    const broad = noise.fbm(x * 0.0034 + shift, z * 0.0038, 3) + 0.28;
    const swell = noise.perlin(x * 0.0075 + 30, z * 0.0065 + shift);
    const small = noise.perlin(x * 0.019 + 30, z * 0.017 + shift);
    const high = 44 + 80 * smoothstep(350, 1600, z);
    // The land rises on the side of the main thing, so that the other side opens to the depth.
    const slope = Math.max(0, side * x) * 0.045 * smoothstep(700, 200, z);
    return far * (Math.max(0, broad) * high + swell * 10 + small * 2 + slope + 3);
  };
}
