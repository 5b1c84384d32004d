import { createLight } from "../../core/colour.ts";
import type { Colour } from "../../core/colour.ts";
import { lerp, smoothstep } from "../../core/interpolate.ts";
import { createFarAir } from "../far-air.ts";
import type { FarTree } from "../paint-forest.ts";
import type { Vista } from "../vista.ts";
import { createCover, createCoverFinder } from "./land-cover.ts";
import type { MountainLand } from "./mountain-land.ts";

const SPRUCE: Colour = [0.034, 0.062, 0.032];
const LARCHES = {
  spring: [0.085, 0.13, 0.035],
  summer: [0.055, 0.09, 0.034],
  autumn: [0.36, 0.19, 0.03],
  winter: [0.05, 0.05, 0.036],
} as const;

/** Answers the function that tells whether a conifer grows at a place, and what it looks like from afar. */
export function createWoods(
  land: MountainLand,
  vista: Vista,
  isKeptClear: (x: number, z: number) => boolean = () => false,
) {
  const { light, noise, treeLine, glow = () => 1 } = land;
  const { season, isSnowy, direct, ambient } = light;
  const findCover = createCoverFinder(land);
  const cover = createCover();
  const air = createFarAir(light, land.thickness);
  const place = { x: 0, y: 0, z: 0, steep: 0, openness: 0.62 };
  const larch = LARCHES[season];
  const colour = createLight();
  return (tree: FarTree): boolean => {
    const { x, z, chance } = tree;
    const y = vista.height(x, z);
    if (y < 1.2 || isKeptClear(x, z)) return false;
    place.x = x;
    place.y = y;
    place.z = z;
    const step = z * 0.006;
    const right = vista.height(x + step, z) - y;
    const behind = vista.height(x, z + step * 2) - y;
    place.steep = Math.sqrt(right * right + behind * behind * 0.25) / step;
    findCover(place, cover);
    const grove = noise.perlin(x * 0.011 + 3, z * 0.007);
    const clearing = smoothstep(-0.5, -0.1, noise.perlin(x * 0.0042, z * 0.003 + 5) + grove * 0.3);
    if (chance > cover.wood * clearing * 1.02) return false;
    const low = smoothstep(0, 0.5, (treeLine - y) / treeLine);
    tree.y = y - 1;
    tree.height = lerp(9, 22, low) * (0.65 + 0.6 * ((chance * 37) % 1));
    const isLarch = (chance * 91) % 1 < 0.3 + 0.5 * smoothstep(-0.1, 0.4, grove);
    tree.spread = isLarch ? 0.22 : 0.165 + 0.05 * ((chance * 17) % 1);
    const kind = isLarch ? larch : SPRUCE;
    const tone = 0.7 + 0.6 * ((chance * 57) % 1);
    const sunlit = readSun(z, x) * 0.9 * glow(y);
    tree.sunlit = sunlit;
    const white = isSnowy ? 0.34 + 0.3 * ((chance * 23) % 1) : 0;
    colour.red = lerp(kind[0] * tone, 0.72, white);
    colour.green = lerp(kind[1] * tone, 0.75, white);
    colour.blue = lerp(kind[2] * tone, 0.8, white);
    tree.lit.red = colour.red * (ambient[0] * 0.95 + direct[0] * 0.62 * sunlit);
    tree.lit.green = colour.green * (ambient[1] * 0.95 + direct[1] * 0.62 * sunlit);
    tree.lit.blue = colour.blue * (ambient[2] * 0.95 + direct[2] * 0.62 * sunlit);
    const deep = isSnowy ? 0.42 : 0.5;
    tree.shade.red = colour.red * (ambient[0] * deep + direct[0] * 0.06 * sunlit);
    tree.shade.green = colour.green * (ambient[1] * deep + direct[1] * 0.06 * sunlit);
    tree.shade.blue = colour.blue * (ambient[2] * deep + direct[2] * 0.06 * sunlit);
    air(tree.lit, x, y, z);
    air(tree.shade, x, y, z);
    return true;
  };

  function readSun(z: number, x: number): number {
    const column = Math.round((x / z - vista.left) / vista.step);
    const row = Math.round(vista.rowAt(z));
    return vista.sunlit[row * vista.columns + column] ?? 1;
  }
}
