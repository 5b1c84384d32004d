import { hashCell } from "../../core/hash.ts";
import type { Light } from "../../core/colour.ts";
import type { Facade } from "./tower.ts";
import type { WallPlace } from "./wall-view.ts";

const NEON_TINTS = [
  [1, 0.25, 0.8],
  [0.3, 0.8, 1],
  [0.65, 0.35, 1],
] as const;

/**
 * Writes the colour of the light behind the windows at a place, by chance for each window. Where a
 * pixel covers several windows it takes one value for all of them, nearer to their mean.
 */
export function lightWindow(
  facade: Facade,
  { u, y, footU, footY }: WallPlace,
  { neon, into }: { neon: boolean; into: Light },
): void {
  const groupU = Math.max(1, Math.ceil((footU / facade.cell) * 0.9));
  const groupY = Math.max(1, Math.ceil((footY / facade.floor) * 0.9));
  const column = Math.floor(u / (facade.cell * groupU));
  const row = Math.floor(y / (facade.floor * groupY));
  const { salt, lit, lamp } = facade;
  const mood = hashCell(row + salt, salt * 3);
  const chance = mood > 0.86 ? Math.min(0.95, lit * 1.9) : mood < 0.3 ? lit * 0.35 : lit;
  // Neighbouring windows belong to one room.
  const room = hashCell(Math.floor(column / 3) + salt, row * 5 + 1);
  const own = hashCell(column + salt * 7, row * 3 + salt);
  const isOn = room * 0.55 + own * 0.45 < 0.18 + chance * 0.64 - 0.1;
  const bright = 0.36 + 1.6 * hashCell(column * 5 + salt, row + 77) ** 2;
  const merge = 1 - 1 / (groupU * groupY);
  const value = (isOn ? bright : 0.012) * (1 - merge) + chance * 0.62 * merge;
  const tint = own > 0.44 && own < 0.5 ? 0.5 : 0;
  into.red = value * (lamp[0] + (0.75 - lamp[0]) * tint);
  into.green = value * (lamp[1] + (0.9 - lamp[1]) * tint);
  into.blue = value * (lamp[2] + (1.05 - lamp[2]) * tint);
  if (!neon || room > 0.42) return;
  const colour = NEON_TINTS[Math.floor(hashCell(salt, row >> 2) * 3)] ?? NEON_TINTS[0];
  into.red += (colour[0] * value - into.red) * 0.75;
  into.green += (colour[1] * value - into.green) * 0.75;
  into.blue += (colour[2] * value - into.blue) * 0.75;
}

/**
 * The share of a stretch that lies within windows, which fill the middle `share` of every cell:
 * the integral of a row of pulses over what a pixel covers.
 */
export function openShare(at: number, foot: number, cell: number, share: number): number {
  const half = foot / 2;
  return ((filled((at + half) / cell, share) - filled((at - half) / cell, share)) * cell) / foot;
}

function filled(cells: number, share: number): number {
  const whole = Math.floor(cells);
  const rest = cells - whole - (1 - share) / 2;
  return whole * share + (rest < 0 ? 0 : rest > share ? share : rest);
}
