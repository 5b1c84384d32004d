import { blendPixel } from "../../core/blend-pixel.ts";
import type { Canvas } from "../../core/canvas.ts";
import { createLight } from "../../core/colour.ts";
import type { Colour, Light } from "../../core/colour.ts";
import { hashCell } from "../../core/hash.ts";
import { clamp, lerp } from "../../core/interpolate.ts";
import { rng } from "../../core/rng.ts";
import type { Random } from "../../core/rng.ts";
import { addHaze } from "../../outdoors/add-haze.ts";
import type { ViewWork } from "./outlook.ts";

interface Tower {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly z: number;
  readonly id: number;
  readonly wall: Colour;
  /** Windows are this wide and high, in metres. */
  readonly cell: readonly [number, number];
  readonly isGlass: boolean;
}

const WALLS: readonly Colour[] = [
  [0.34, 0.31, 0.28],
  [0.42, 0.26, 0.18],
  [0.24, 0.26, 0.29],
  [0.5, 0.46, 0.4],
  [0.14, 0.18, 0.22],
];
const LAMPS: readonly Colour[] = [
  [1, 0.66, 0.32],
  [1, 0.78, 0.5],
  [0.8, 0.9, 1],
  [1, 0.55, 0.24],
];

/** A city from a high floor: towers behind towers, with lit windows after sunset. */
export function paintCityView(canvas: Canvas, work: ViewWork): void {
  const towers = planTowers(canvas.frame.width / work.camera.focal, rng(work.seed, "city view"));
  for (const tower of towers) {
    work.checkAborted();
    paintTower(canvas, work, tower);
  }
}

function planTowers(view: number, random: Random): Tower[] {
  const towers: Tower[] = [];
  for (let row = 0; row < 7; row++) {
    const z = lerp(1500, 70, (row / 6) ** 0.55) * lerp(0.9, 1.1, random());
    const tall = lerp(190, 30, (row / 6) ** 0.6);
    let x = -view * z * 0.62;
    while (x < view * z * 0.62) {
      const width = lerp(16, 46, random());
      const isGap = random() < (row > 4 ? 0.5 : 0.12);
      if (!isGap) {
        towers.push({
          left: x,
          right: x + width,
          top: tall * lerp(0.35, 1, random() ** (row < 3 ? 2.2 : 1)),
          z: z * lerp(0.94, 1.06, random()),
          id: towers.length,
          wall: WALLS[Math.floor(random() * WALLS.length)] ?? [0.3, 0.3, 0.3],
          cell: [lerp(2, 3.6, random()), lerp(3, 3.8, random())],
          isGlass: random() < 0.35,
        });
      }
      x += width + lerp(0, 14, random());
    }
  }
  return towers.toSorted((a, b) => b.z - a.z);
}

function paintTower({ frame }: Canvas, { camera, daylight }: ViewWork, tower: Tower): void {
  const scale = camera.focal / tower.z;
  const left = camera.centreX + tower.left * scale;
  const right = camera.centreX + tower.right * scale;
  const top = camera.horizonY - (tower.top - camera.height) * scale;
  const light = createLight();
  const shade = createWallShade(daylight, tower);
  for (let y = Math.max(0, Math.floor(top)); y < frame.height; y++) {
    const high = tower.top - (y + 0.5 - top) / scale;
    if (high < -60) break;
    for (let x = Math.max(0, Math.floor(left)); x < Math.min(frame.width, right); x++) {
      const cover = clamp(Math.min(x + 1 - left, right - x, y + 1 - top), 0, 1);
      shade((x + 0.5 - left) / scale, high, 1 / scale, light);
      addHaze(light, tower.z, daylight);
      blendPixel(frame, (y * frame.width + x) * 3, light, cover);
    }
  }
}

/** Lit walls by day; by night dark ones in which some windows burn. Windows too small to see become a mean tone. */
function createWallShade(
  { direct, ambient, sun, lampLit, isNight, palette }: ViewWork["daylight"],
  { wall, cell, isGlass, id, left, right }: Tower,
) {
  const width = right - left;
  const sunSide = sun.x > 0 ? 1 : -1;
  return (x: number, y: number, pixel: number, into: Light): void => {
    const column = Math.floor(x / cell[0]);
    const row = Math.floor(y / cell[1]);
    const u = x / cell[0] - column;
    const v = y / cell[1] - row;
    const isPane = isGlass ? v > 0.14 && u > 0.06 : u > 0.2 && u < 0.8 && v > 0.25 && v < 0.82;
    const fine = clamp(1.7 - pixel / cell[0], 0, 1);
    const pane = (isPane ? 1 : 0) * fine + (1 - fine) * (isGlass ? 0.8 : 0.36);
    // The side towards the sun is seen as a strip of the front.
    const isSide = sunSide > 0 ? x > width * 0.72 : x < width * 0.28;
    const lit = isSide ? 0.75 : 0.22;
    const sky = isGlass ? 0.75 : 0.28;
    into.red = lerp(
      wall[0] * (direct[0] * lit + ambient[0] * 0.9),
      palette.horizon[0] * sky,
      pane * 0.8,
    );
    into.green = lerp(
      wall[1] * (direct[1] * lit + ambient[1] * 0.9),
      palette.horizon[1] * sky,
      pane * 0.8,
    );
    into.blue = lerp(
      wall[2] * (direct[2] * lit + ambient[2] * 0.9),
      palette.middle[2] * sky,
      pane * 0.8,
    );
    if (!lampLit) return;
    const share = isNight ? 0.4 : 0.26;
    const chance = hashCell(column + id * 37, row + id * 11);
    const lamp = LAMPS[Math.floor(hashCell(row, column + id) * LAMPS.length)] ?? [1, 0.7, 0.4];
    const mean = share * 0.3 * (1 - fine);
    const glow =
      (chance < share && isPane ? (0.3 + 0.9 * hashCell(row + 5, column + id)) * fine : 0) + mean;
    const power = isNight ? 0.42 : 0.6;
    into.red += lamp[0] * glow * power;
    into.green += lamp[1] * glow * power;
    into.blue += lamp[2] * glow * power;
  };
}
