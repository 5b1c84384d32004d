import { blendPixel } from "../../core/blend-pixel.ts";
import type { Canvas } from "../../core/canvas.ts";
import { createLight } from "../../core/colour.ts";
import type { Colour, Light } from "../../core/colour.ts";
import { hashCell } from "../../core/hash.ts";
import { clamp, lerp } from "../../core/interpolate.ts";
import { rng } from "../../core/rng.ts";
import type { Random } from "../../core/rng.ts";
import { addHaze } from "../../outdoors/add-haze.ts";
import { fillBelow } from "./fill-below.ts";
import type { Layer } from "./fill-below.ts";
import type { ViewWork } from "./view-work.ts";

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
  layGround(canvas, work);
  const towers = planTowers(canvas.frame.width / work.camera.focal, rng(work.seed, "city view"));
  for (const tower of towers) {
    work.checkAborted();
    paintTower(canvas, work, tower);
  }
}

/** Streets and roofs far below, too small to be told apart. */
function layGround(canvas: Canvas, { camera, daylight, noise }: ViewWork): void {
  const { direct, ambient, lampLit } = daylight;
  const ground: Layer = {
    topOf: () => camera.horizonY,
    colourAt(x, y, _top, into) {
      const z = (camera.height * camera.focal) / Math.max(1, y + 0.5 - camera.horizonY);
      const across = ((x - camera.centreX) / camera.focal) * z;
      const blocks = 0.75 + 0.5 * noise.fbm(across * 0.05, z * 0.03, 3);
      const glow = lampLit ? 0.02 + 0.05 * Math.max(0, noise.perlin(across * 0.12, z * 0.05)) : 0;
      into.red = 0.16 * blocks * (direct[0] * 0.3 + ambient[0]) + glow;
      into.green = 0.16 * blocks * (direct[1] * 0.3 + ambient[1]) + glow * 0.7;
      into.blue = 0.17 * blocks * (direct[2] * 0.3 + ambient[2]) + glow * 0.4;
      addHaze(into, Math.min(2500, z), daylight);
    },
  };
  fillBelow(canvas, [ground]);
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
function createWallShade(daylight: ViewWork["daylight"], tower: Tower) {
  const { direct, ambient, sun, lampLit, palette } = daylight;
  const { wall, cell, isGlass, left, right } = tower;
  const width = right - left;
  const sky = isGlass ? 0.75 : 0.28;
  const mirrored = [palette.horizon[0] * sky, palette.horizon[1] * sky, palette.middle[2] * sky];
  const addLamps = createLampShine(tower, daylight.isNight);
  return (x: number, y: number, pixel: number, into: Light): void => {
    const column = Math.floor(x / cell[0]);
    const row = Math.floor(y / cell[1]);
    const isPane = isGlass
      ? isWithin(x / cell[0] - column, 0.06, 1) && isWithin(y / cell[1] - row, 0.14, 1)
      : isWithin(x / cell[0] - column, 0.2, 0.8) && isWithin(y / cell[1] - row, 0.25, 0.82);
    const fine = clamp(1.7 - pixel / cell[0], 0, 1);
    const pane = ((isPane ? 1 : 0) * fine + (1 - fine) * (isGlass ? 0.8 : 0.36)) * 0.8;
    // The side towards the sun is seen as a strip of the front.
    const isSide = sun.x > 0 ? x > width * 0.72 : x < width * 0.28;
    const lit = isSide ? 0.75 : 0.22;
    into.red = lerp(wall[0] * (direct[0] * lit + ambient[0] * 0.9), mirrored[0] ?? 0, pane);
    into.green = lerp(wall[1] * (direct[1] * lit + ambient[1] * 0.9), mirrored[1] ?? 0, pane);
    into.blue = lerp(wall[2] * (direct[2] * lit + ambient[2] * 0.9), mirrored[2] ?? 0, pane);
    if (lampLit) addLamps(column, row, isPane ? fine : 0, 1 - fine, into);
  };
}

const isWithin = (value: number, from: number, to: number): boolean => value > from && value < to;

/** Light from some of the windows; `mean` is the share of windows too small to be told apart. */
function createLampShine({ id }: Tower, isNight: boolean) {
  const share = isNight ? 0.4 : 0.26;
  const power = isNight ? 0.42 : 0.6;
  return (column: number, row: number, fine: number, mean: number, into: Light): void => {
    const isBurning = hashCell(column + id * 37, row + id * 11) < share;
    const lamp = LAMPS[Math.floor(hashCell(row, column + id) * LAMPS.length)] ?? [1, 0.7, 0.4];
    const own = isBurning ? (0.3 + 0.9 * hashCell(row + 5, column + id)) * fine : 0;
    const glow = (own + share * 0.3 * mean) * power;
    into.red += lamp[0] * glow;
    into.green += lamp[1] * glow;
    into.blue += lamp[2] * glow;
  };
}
