import { hashCell } from "../../core/hash.ts";
import { clamp, fraction, smoothstep } from "../../core/interpolate.ts";
import type { Noise } from "../../core/noise.ts";
import type { WallPoint } from "./wall-point.ts";

/** How bright the wall is for its paint: grime, streaks of rain and the ledge of each floor; `lv` goes up a floor from 0 to 1. */
export function wallTone(noise: Noise, point: WallPoint, lv: number): number {
  const { building, u, y } = point;
  // What is finer than a pixel is left out.
  const octaves = point.footprint < 0.16 ? 3 : point.footprint < 0.45 ? 2 : 1;
  const grime = noise.fbm(u * 0.5 + building.id * 9, y * 0.22, octaves) * 0.6;
  const streak = point.footprint > 0.3 ? 0 : noise.perlin(u * 2.7 + building.id, y * 0.16) * 0.22;
  const ledge = lv > 0.955 || lv < 0.03 ? 0.3 : 0;
  const underLedge = lv > 0.9 && lv <= 0.955 ? -0.25 : 0;
  return clamp(0.8 + grime + streak + ledge + underLedge + masonry(point), 0.25, 1.5);
}

/** Courses of brick or of dressed stone, as long as they are not finer than a pixel. */
function masonry({ building, u, y, footprint }: WallPoint): number {
  const chance = hashCell(building.id, 57);
  const high = chance < 0.4 ? 0.085 : 0.42;
  const long = chance < 0.4 ? 0.26 : 0.84;
  const shown = smoothstep(0.5, 0.16, footprint / high);
  if (chance > 0.75 || shown === 0) return 0;
  const course = Math.floor(y / high);
  const along = u / long + (course % 2) * 0.5;
  const joint = fraction(y / high) < 0.14 || fraction(along) < 0.14 * (high / long) ? -0.16 : 0;
  return (joint + (hashCell(Math.floor(along), course) - 0.5) * 0.22) * shown;
}

/** Machines, pipes and sills that break up the wall between windows. */
export function addFittings(
  point: WallPoint,
  cell: { lu: number; lv: number; chance: number },
  tone: number,
): number {
  const { building } = point;
  if (building.kind === "glass" || point.footprint > 0.4) return tone;
  if (cell.chance > 0.62 && cell.lv < 0.21 && cell.lv > 0.04 && cell.lu > 0.34 && cell.lu < 0.68) {
    const fan = Math.hypot((cell.lu - 0.51) * 4.4, (cell.lv - 0.125) * 10.5);
    return fan < 0.62 ? 0.45 : 1.25;
  }
  const pipe = hashCell(Math.floor(point.u / building.cellWidth) * 3 + building.id, 77);
  if (pipe > 0.72 && cell.lu > 0.035 && cell.lu < 0.085) return tone * (cell.lu < 0.06 ? 1.7 : 0.6);
  return tone;
}

/** Whether the railing of a balcony hides the pane behind it. */
export function isRailing(point: WallPoint, lu: number, lv: number): boolean {
  if (point.building.kind !== "balcony" || lv > 0.36) return false;
  if (lv > 0.33 || lv < 0.05) return true;
  if (hashCell(point.building.id, 41) < 0.4) return true;
  return (lu * 14) % 1 < 0.32 && point.footprint < 0.3;
}
