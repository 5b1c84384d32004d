import { smoothstep } from "../../core/interpolate.ts";
import type { Season } from "../../intent.ts";
import type { MountainLand } from "./mountain-land.ts";

/** What grows and lies at a place of the mountains. One object serves all places. */
export interface Cover {
  /** Shares of snow and of trees, 0 to 1. */
  snow: number;
  wood: number;
  /** Share of grass where there is no wood. */
  meadow: number;
  /** Patches of the land, -1 to 1. */
  patch: number;
}

export const createCover = (): Cover => ({ snow: 0, wood: 0, meadow: 0, patch: 0 });

/** How far down snow lies, as a share of the summer's snow line. */
const SNOW_LINE: Record<Season, number> = { spring: 0.72, summer: 1, autumn: 0.94, winter: -1 };

interface Place {
  readonly x: number;
  readonly y: number;
  readonly z: number;
  /** How fast the land rises at its steepest. */
  readonly steep: number;
  readonly openness: number;
}

/** Answers the function that tells what covers a place. */
export function createCoverFinder({ snowLine, treeLine, noise, light }: MountainLand) {
  const { season, isSnowy } = light;
  const snowFrom = snowLine * SNOW_LINE[isSnowy ? "winter" : season];
  return ({ x, y, z, steep, openness }: Place, into: Cover): void => {
    const patch = noise.perlin(x * 0.0032 + 11, z * 0.0032 + y * 0.002);
    const rag = noise.perlin(x * 0.013, z * 0.009 + y * 0.011);
    const hollow = 0.62 - openness;
    const cold = (y - snowFrom) / snowLine + patch * 0.16 + rag * 0.13 + hollow * 0.75;
    const holds = smoothstep(1.25, 0.7, steep - hollow * 0.5 + rag * 0.12);
    into.snow = smoothstep(-0.06, 0.16, cold) * holds;
    into.patch = patch;
    if (treeLine <= 0) {
      into.wood = 0;
      into.meadow =
        smoothstep(50, 8, y + rag * 30) * smoothstep(-0.1, 0.3, patch + rag * 0.4) * 0.8;
      return;
    }
    const line = (treeLine - y) / treeLine + patch * 0.34 + rag * 0.16 - hollow * 0.5;
    into.wood = smoothstep(0, 0.14, line) * smoothstep(1.15, 0.8, steep);
    const upper = (treeLine * 1.75 - y) / treeLine + rag * 0.4 + patch * 0.3 - hollow * 0.6;
    into.meadow = smoothstep(0, 0.35, upper) * smoothstep(0.85, 0.5, steep + rag * 0.15);
  };
}
