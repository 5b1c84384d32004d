import { lerp, smoothstep } from "../../core/interpolate.ts";
import type { Noise } from "../../core/noise.ts";
import type { Daylight } from "../../outdoors/daylight.ts";
import type { HeightAt } from "../../outdoors/terrain.ts";
import type { MeadowTree } from "./place-trees.ts";

/** What keeps the sun from the ground, and the sky. */
export interface MeadowLight {
  /** Share of the sun that clouds and trees leave to a place on the ground. */
  sunAt(x: number, z: number): number;
  /** The same, and whether hills keep the sun from it. */
  litAt(x: number, z: number): number;
  /** How dark it is below a tree, 0 to 1. */
  footAt(x: number, z: number): number;
}

/** Shadows of clouds that drift over the land, and of the trees near the eye. */
export function createMeadowLight(
  trees: readonly MeadowTree[],
  {
    daylight,
    noise,
    groundAt,
    litAt,
  }: {
    daylight: Daylight;
    noise: Noise;
    groundAt: HeightAt;
    litAt: (x: number, z: number) => number;
  },
): MeadowLight {
  const { sun, palette, isNight } = daylight;
  const near = trees.filter(({ z }) => z < 75);
  const cloudy = isNight ? 0 : 0.8 * palette.direct;
  const rise = Math.max(0.06, sun.y);
  const light: MeadowLight = {
    litAt: (x, z) => light.sunAt(x, z) * litAt(x, z),
    sunAt(x, z) {
      const cloud = noise.fbm(x * 0.0048 + 9, z * 0.0042 + 3, 3);
      const open = 1 - cloudy * smoothstep(0.03, 0.2, cloud) * smoothstep(25, 90, z);
      if (open < 0.05 || z > 140) return open;
      const y = groundAt(x, z);
      let shade = 0;
      for (const tree of near) {
        const spread = tree.height * tree.spread;
        const middle = tree.y + tree.height * tree.middle - y;
        const dx = (tree.x - x) / spread;
        const dy = middle / (tree.height * tree.half);
        const dz = (tree.z - z) / spread;
        const sx = sun.x / spread;
        const sy = rise / (tree.height * tree.half);
        const sz = sun.z / spread;
        const along = dx * sx + dy * sy + dz * sz;
        if (along < 0) continue;
        const distance =
          dx * dx + dy * dy + dz * dz - (along * along) / (sx * sx + sy * sy + sz * sz);
        if (distance > 1.5) continue;
        const dapple = noise.fbm(x * 0.9 + tree.look * 30, z * 0.9, 3) * 0.9;
        shade = Math.max(shade, smoothstep(1.12, 0.55, distance + dapple * 0.45));
      }
      return open * lerp(1, 0.1, shade);
    },
    footAt(x, z) {
      let dark = 0;
      for (const tree of near) {
        const spread = tree.height * tree.spread;
        const distance = ((tree.x - x) ** 2 + (tree.z - z) ** 2) / (spread * spread);
        if (distance < 1) dark = Math.max(dark, (1 - distance) * 0.5);
      }
      return dark;
    },
  };
  return light;
}
