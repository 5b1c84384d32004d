import type { Light } from "../../core/colour.ts";
import { clamp, lerp, smoothstep } from "../../core/interpolate.ts";
import type { Weather } from "../../intent.ts";
import { airColour } from "../far-air.ts";
import type { MountainLand } from "./mountain-land.ts";

/** How deep the summits stand in the clouds: 0 not at all. */
const DEPTH: Record<Weather, number> = {
  clear: 0,
  overcast: 0.35,
  rain: 0.8,
  snow: 0.8,
  fog: 0,
  storm: 1,
};

/** Answers the function that hides what lies in the clouds, which hang on the summits in bad weather; none in good. */
export function createSummitClouds({ light, noise, seed, summit }: MountainLand) {
  const depth = DEPTH[light.weather];
  if (depth === 0) return undefined;
  const top = summit;
  const base = top * lerp(1.02, 0.66, depth);
  const { palette } = light;
  const haze = airColour(light);
  const shift = (seed % 1000) * 0.37;
  const grey = light.weather === "storm" ? 0.75 : 0.95;
  return (into: Light, x: number, y: number, z: number): void => {
    const wisp = noise.fbm(x * 0.0011 + shift, y * 0.0042 + z * 0.0002, 4);
    const share = smoothstep(-0.06, 0.2, (y - base) / top + wisp * 0.42);
    const shred = smoothstep(0.16, 0.5, wisp) * smoothstep(base * 0.45, base * 0.8, y) * 0.7;
    const cover = clamp(Math.max(share, shred), 0, 0.97);
    if (cover <= 0) return;
    const tone = grey * (0.92 + wisp * 0.35);
    into.red = lerp(into.red, lerp(haze[0], palette.cloudShade[0], 0.35) * tone, cover);
    into.green = lerp(into.green, lerp(haze[1], palette.cloudShade[1], 0.35) * tone, cover);
    into.blue = lerp(into.blue, lerp(haze[2], palette.cloudShade[2], 0.35) * tone, cover);
  };
}
