import { clamp, smoothstep } from "../../core/interpolate.ts";
import { bakeViewGrid } from "../../outdoors/view-grid.ts";
import type { ViewGrid } from "../../outdoors/view-grid.ts";
import type { ForestWork } from "./forest-work.ts";
import { GROUND_FAR } from "./prepare-forest.ts";
import type { FloorColours } from "./season-colours.ts";

/** What the grid keeps for each place of the forest floor. */
export const PATCH = 0;
export const MOSS = 1;
export const SPROUT = 2;
export const PATH = 3;
export const WORN = 4;
export const SUN = 5;
export const SHADE = 6;
export const WHITE = 7;
export const PUDDLE = 8;
export const FLOOR_CHANNELS = 9;

/** Bakes what covers the forest floor where, and how the light falls on it. */
export function bakeFloor(work: ForestWork, floor: FloorColours): ViewGrid {
  const { plan, noise, gaps, shade, groundAt } = work;
  const { wayAt, wayHalf, way, spread, nearest, fineness } = plan;
  const area = {
    spread,
    near: nearest * 0.45,
    far: GROUND_FAR,
    columns: Math.round(150 * fineness),
    rows: Math.round(190 * fineness),
    channels: FLOOR_CHANNELS,
  };
  return bakeViewGrid(area, (x, z, into) => {
    const beside = Math.abs(x - wayAt(z)) - wayHalf;
    const patch = noise.fbm(x * 0.5 + 3, z * 0.5, 3);
    const ragged = noise.fbm(x * 0.9, z * 0.9 + 30, 3) * 0.8;
    const trodden = way === "path" ? smoothstep(0.35, -0.15, beside + ragged * 0.7) : 0;
    const mossy = noise.fbm(x * 0.33 + 20, z * 0.33, 3) + noise.perlin(x * 1.7, z * 1.7) * 0.16;
    const from = way === "path" ? smoothstep(0.1, 1.1, beside) : 1;
    into[PATCH] = patch;
    into[MOSS] = smoothstep(0.12, 0.32, mossy + floor.moss - 0.35) * from;
    into[SPROUT] = smoothstep(-0.2, 0.4, noise.perlin(x * 0.7 + 40, z * 0.7));
    into[PATH] = trodden * clamp(0.92 - ragged * 0.5 - floor.litterOnPath, 0.2, 1);
    into[WORN] = 0.86 + noise.fbm(x * 1.3 + 8, z * 0.6, 3) * 0.55;
    into[SUN] = gaps(x, groundAt(x, z), z) * shade.sunAt(x, z);
    into[SHADE] = shade.footAt(x, z);
    into[WHITE] = clamp(
      0.97 - smoothstep(0.2, 0.42, patch) * 0.5 - trodden * (0.24 + patch * 0.4),
      0,
      1,
    );
    into[PUDDLE] = smoothstep(0.08, 0.2, noise.fbm(x * 0.55 + 60, z * 0.8, 3)) * trodden;
  });
}
