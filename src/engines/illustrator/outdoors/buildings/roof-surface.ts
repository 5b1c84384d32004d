import type { Colour } from "../../core/colour.ts";
import { hashCell } from "../../core/hash.ts";
import { fraction, smoothstep } from "../../core/interpolate.ts";
import type { Noise } from "../../core/noise.ts";
import type { BuildingLook } from "./building.ts";
import { setPaint } from "./surface.ts";
import type { Surface } from "./surface.ts";

export const SNOW: Colour = [0.82, 0.85, 0.9];

/** Answers the painter of roofs: snow with soft swells, or rows of tiles or shingles. */
export function createRoofPainter(noise: Noise) {
  return (
    surface: Surface,
    look: BuildingLook,
    x: number,
    down: number,
    footprint: number,
  ): void => {
    if (look.isSnowy) {
      const swell = noise.perlin(x * 0.7 + 3, down * 0.9);
      const fine = noise.perlin(x * 3.2, down * 3.2);
      setPaint(surface, SNOW, 1 + swell * 0.05);
      surface.normalX += swell * 0.22 + fine * 0.06;
      surface.normalZ += noise.perlin(x * 0.8 + 30, down * 0.8) * 0.2;
      return;
    }
    const size = 0.3;
    const share = smoothstep(0.7, 2.4, size / footprint);
    const row = Math.floor(down / size);
    const column = Math.floor(x / 0.24 + row * 0.5);
    const own = 0.75 + 0.5 * hashCell(column, row);
    const lip = smoothstep(0.82, 1, fraction(down / size)) * 0.5 * share;
    const moss = smoothstep(0.2, 0.5, noise.fbm(x * 0.6, down * 0.8, 3)) * 0.4;
    setPaint(surface, look.roof, (1 + (own - 1) * share - lip) * (1 - moss * 0.3));
    surface.normalY += (fraction(down / size) - 0.5) * 0.25 * share;
  };
}
