import { blendPixel } from "../../../core/blend-pixel.ts";
import type { Canvas } from "../../../core/canvas.ts";
import { createLight } from "../../../core/colour.ts";
import type { Colour, Light } from "../../../core/colour.ts";
import { hashCell } from "../../../core/hash.ts";
import { clamp, lerp, smoothstep } from "../../../core/interpolate.ts";
import type { Noise } from "../../../core/noise.ts";
import { rng } from "../../../core/rng.ts";
import { eachPixelOf, toScreenBox } from "../../../core/screen-box.ts";
import { addHaze } from "../../../outdoors/add-haze.ts";
import type { Daylight } from "../../../outdoors/daylight.ts";
import type { HarbourPlan } from "./plan-harbour.ts";

/** A house with its gable or its eaves to the water. Metres. */
interface House {
  readonly x: number;
  readonly z: number;
  readonly foot: number;
  readonly width: number;
  /** Height of the wall, and of the ridge above it. */
  readonly wall: number;
  readonly roof: number;
  readonly isGable: boolean;
  readonly paint: Colour;
  readonly tile: Colour;
  readonly look: number;
}

const PAINTS: readonly Colour[] = [
  [0.56, 0.52, 0.45],
  [0.5, 0.14, 0.09],
  [0.56, 0.38, 0.13],
  [0.2, 0.31, 0.38],
  [0.5, 0.31, 0.26],
  [0.3, 0.37, 0.27],
  [0.6, 0.57, 0.52],
];
const TILES: readonly Colour[] = [
  [0.2, 0.085, 0.055],
  [0.1, 0.095, 0.1],
  [0.24, 0.12, 0.07],
];

export interface Village {
  readonly plan: HarbourPlan;
  readonly daylight: Daylight;
  readonly noise: Noise;
  readonly seed: number;
  readonly heightAt: (x: number, z: number) => number;
}

/** Paints rows of houses along the quay and up the slope behind it, the farthest first. */
export function paintVillage(canvas: Canvas, village: Village): void {
  for (const house of planHouses(village)) paintHouse(canvas, house, village);
}

function planHouses({ plan, seed, heightAt }: Village): readonly House[] {
  const random = rng(seed, "village");
  const half = plan.camera.centreX / plan.camera.focal;
  const houses: House[] = [];
  for (let row = 3; row >= 0; row--) {
    const z = plan.quayZ + 5 + row * 16;
    let x = plan.side * half * z * 1.15;
    const end = plan.side * half * z * lerp(-0.12, 0.4, row / 3);
    while ((x - end) * plan.side > 0) {
      const width = lerp(5.5, 10, random());
      const isThere = random() < (row === 0 ? 0.95 : 0.62);
      const storeys = 1 + Math.floor(random() * (row === 0 ? 3 : 2));
      if (isThere)
        houses.push({
          x: x - (plan.side * width) / 2,
          z: z + random() * 5,
          foot: heightAt(x, z) - 0.3,
          width,
          wall: 1.2 + storeys * 2.7,
          roof: lerp(1.8, 3.2, random()),
          isGable: random() < 0.5,
          paint: PAINTS[Math.floor(random() * PAINTS.length)] ?? [0.5, 0.5, 0.5],
          tile: TILES[Math.floor(random() * TILES.length)] ?? [0.2, 0.1, 0.06],
          look: Math.floor(random() * 1000),
        });
      x -= plan.side * (width + (row === 0 ? 0.15 : random() * 9));
    }
  }
  return houses;
}

function paintHouse(canvas: Canvas, house: House, { plan, daylight, noise }: Village): void {
  const { wall, roof, width, isGable } = house;
  const total = wall + roof;
  const box = toScreenBox(
    { camera: plan.camera, eyeX: 0 },
    {
      left: house.x - width / 2 - 0.25,
      right: house.x + width / 2 + 0.25,
      bottom: house.foot - 1,
      top: house.foot + total,
      z: house.z,
    },
  );
  const light = createLight();
  const paint = createHousePaint(house, { daylight, noise });
  const metre = plan.camera.focal / house.z;
  eachPixelOf(canvas, { box, z: house.z }, (at, u, v, cover) => {
    const x = (u - 0.5) * (width + 0.5);
    const y = total - v * (total + 1);
    const rise = clamp((y - wall) / roof, 0, 1);
    const edge = isGable ? (width / 2 + 0.25) * (1 - rise) : width / 2 + 0.25 - rise * 0.5;
    const inside = y > wall ? edge - Math.abs(x) : width / 2 - Math.abs(x);
    const share = clamp(inside * metre + 0.5, 0, 1) * cover;
    if (share <= 0) return;
    paint(x, y, light);
    addHaze(light, house.z, daylight);
    blendPixel(canvas.frame, at * 3, light, share);
    if (share > 0.5) canvas.depth[at] = house.z;
  });
}

function createHousePaint(
  { wall, roof, width, isGable, paint, tile, look }: House,
  { daylight, noise }: Pick<Village, "daylight" | "noise">,
) {
  const { sun, direct, ambient, lampLit, isNight, isSnowy } = daylight;
  const columns = Math.max(1, Math.round(width / 2.3));
  const front = clamp(-sun.z * 0.9 + Math.abs(sun.x) * 0.18, 0, 1);
  const top = clamp(sun.y * 0.75 - sun.z * 0.6, 0, 1);

  function write(
    colour: Colour,
    { tone, facing }: { tone: number; facing: number },
    into: Light,
  ): void {
    into.red = colour[0] * tone * (ambient[0] * 1.35 + direct[0] * facing);
    into.green = colour[1] * tone * (ambient[1] * 1.35 + direct[1] * facing);
    into.blue = colour[2] * tone * (ambient[2] * 1.35 + direct[2] * facing);
  }

  /** 2 on a pane, 1 on its frame, 0 beside it. */
  function windowAt(x: number, y: number): number {
    const column = Math.floor(((x + width / 2) / width) * columns);
    const storey = Math.floor((y - 0.4) / 2.7);
    if (storey < 0 || y > wall - 0.3 || column < 0 || column >= columns) return 0;
    const middle = ((column + 0.5) / columns) * width - width / 2;
    const dx = Math.abs(x - middle);
    const dy = y - 0.4 - storey * 2.7 - 1.35;
    if (dx < 0.42 && Math.abs(dy) < 0.62) return dx < 0.05 || Math.abs(dy) < 0.05 ? 1 : 2;
    return dx < 0.55 && Math.abs(dy) < 0.75 ? 1 : 0;
  }

  return (x: number, y: number, into: Light): void => {
    const isRoof =
      y > wall && (!isGable || Math.abs(x) > (width / 2) * (1 - (y - wall) / roof) - 0.28);
    if (isRoof) {
      const rows =
        0.82 + 0.22 * Math.abs(Math.sin(y * 5.5)) + noise.perlin(x * 1.3 + look, y * 2) * 0.25;
      write(
        isSnowy ? [0.74, 0.77, 0.82] : tile,
        { tone: isSnowy ? 1 : rows, facing: isGable ? front : top },
        into,
      );
      return;
    }
    const storey = Math.floor((y - 0.4) / 2.7);
    const kind = windowAt(x, y);
    const shade = y > wall - 0.35 && !isGable ? 0.6 : 1;
    const stain = 1 + noise.fbm(x * 0.5 + look, y * 0.5, 3) * 0.3;
    if (kind === 0) {
      write(paint, { tone: shade * stain * smoothstep(-0.6, 0.4, y + 0.4), facing: front }, into);
      return;
    }
    if (kind === 1) {
      write([0.6, 0.58, 0.54], { tone: shade, facing: front }, into);
      return;
    }
    const column = Math.floor(((x + width / 2) / width) * columns);
    const isLit = lampLit && hashCell(column + look, storey + 3) < (isNight ? 0.6 : 0.4);
    const lamp = isLit ? (isNight ? 0.75 : 1.5) * (0.7 + 0.3 * hashCell(look, column)) : 0;
    into.red = ambient[0] * 0.2 + lamp;
    into.green = ambient[1] * 0.22 + lamp * 0.6;
    into.blue = ambient[2] * 0.26 + lamp * 0.22;
  };
}
