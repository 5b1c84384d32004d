import { blendPixel } from "../../core/blend-pixel.ts";
import { toScreenX, toScreenY } from "../../core/camera.ts";
import { createLight } from "../../core/colour.ts";
import type { Light } from "../../core/colour.ts";
import type { Canvas } from "../../core/canvas.ts";
import type { TowerWork } from "./coast-work.ts";
import type { Daylight } from "../../outdoors/daylight.ts";
import { addHaze } from "../../outdoors/add-haze.ts";
import { createHouseSurface } from "./house-surface.ts";
import { paintLampLight } from "./lamp-light.ts";
import type { TowerPlan } from "./plan-tower.ts";
import { createSurface } from "./surface.ts";
import type { Surface } from "./surface.ts";
import { LAMP_ABOVE } from "./tower-head.ts";
import { createTowerSurface } from "./tower-surface.ts";

export interface Lighthouse {
  /** How many pixels of it were painted. */
  readonly seen: number;
  /** Whether the tower stands between the sun and a place. */
  readonly shades: (x: number, y: number, z: number) => boolean;
  paint(canvas: Canvas): void;
  /** The beams and the glow of the lamp, over everything else. */
  shine(canvas: Canvas): void;
}

/** A pixel is looked at in four places, and where these differ in nine. */
const SAMPLES = 3;
/** Light that differs by less than this share of itself, and a little, is the same. */
const SAME = 0.12;

/** How many metres above the sea the feet of the buildings stand. */
export interface Feet {
  readonly tower: number;
  readonly house: number;
}

/** The lighthouse of the plan; one that paints nothing if the plan has none. */
export function createLighthouse(work: TowerWork, feet: Feet): Lighthouse {
  const { tower } = work.plan;
  if (tower === undefined) {
    return { seen: 0, shades: () => false, paint: () => undefined, shine: () => undefined };
  }
  let seen = 0;
  return {
    get seen() {
      return seen;
    },
    shades: createShade(work, tower, feet.tower),
    paint(canvas) {
      seen = paintBuildings(canvas, { ...work, tower, feet });
    },
    shine(canvas) {
      if (work.daylight.lampLit)
        paintLampLight(canvas, work, feet.tower + tower.height + LAMP_ABOVE);
    },
  };
}

function createShade({ plan, daylight }: TowerWork, tower: TowerPlan, base: number) {
  const { sun } = daylight;
  const flat = Math.hypot(sun.x, sun.z);
  const radius = tower.footRadius * 0.8;
  return (x: number, y: number, z: number): boolean => {
    const dx = plan.x - x;
    const dz = plan.z - z;
    const along = (dx * sun.x + dz * sun.z) / flat;
    if (along < 0.2) return false;
    const aside = Math.abs(dx * sun.z - dz * sun.x) / flat;
    return aside < radius && y + (along * sun.y) / flat < base + tower.height + 4;
  };
}

interface Buildings extends TowerWork {
  readonly tower: TowerPlan;
  readonly feet: Feet;
}

/** Answers how many pixels it painted. */
function paintBuildings(canvas: Canvas, work: Buildings): number {
  const { plan, daylight, tower, feet } = work;
  const { camera, side } = plan;
  const { frame, depth } = canvas;
  const sample = createSampler(work);
  const edgeA = toScreenX(camera, plan.x + side * 14, plan.z);
  const edgeB = toScreenX(camera, plan.x - side * 5, plan.z);
  const top = Math.max(0, Math.floor(toScreenY(camera, feet.tower + tower.height + 8, plan.z)));
  const bottom = Math.min(
    frame.height,
    Math.ceil(toScreenY(camera, Math.min(feet.tower, feet.house) - 3, plan.z)),
  );
  const right = Math.min(frame.width, Math.ceil(Math.max(edgeA, edgeB)));
  const light = createLight();
  let seen = 0;
  for (let y = top; y < bottom; y++) {
    for (let x = Math.max(0, Math.floor(Math.min(edgeA, edgeB))); x < right; x++) {
      const at = y * frame.width + x;
      if ((depth[at] ?? 0) < plan.z - 2) continue;
      const cover = sample(x, y, light);
      if (cover === 0) continue;
      addHaze(light, plan.z, daylight);
      blendPixel(frame, at * 3, light, cover);
      if (cover > 0.5) depth[at] = plan.z;
      seen++;
    }
  }
  return seen;
}

/** Answers the share of a pixel that buildings cover, and writes their mean light. */
function createSampler({ plan, daylight, noise, tower, feet }: Buildings) {
  const { camera, side } = plan;
  const look = { noise, lampLit: daylight.lampLit };
  const towerAt = createTowerSurface(tower, look);
  const houseAt = createHouseSurface(look);
  const surface = createSurface();
  const lightUp = createLighting(daylight, side);
  const metres = plan.z / camera.focal;
  const span = { low: 0, high: 0 };

  /** Adds what is seen in a grid of places within a pixel; answers how many meet a building. */
  function lookAt(
    column: number,
    row: number,
    { grid, into }: { grid: number; into: Light },
  ): number {
    let hits = 0;
    into.red = 0;
    into.green = 0;
    into.blue = 0;
    span.low = Number.POSITIVE_INFINITY;
    span.high = 0;
    for (let index = 0; index < grid * grid; index++) {
      const px = column + ((index % grid) + 0.5) / grid;
      const py = row + (Math.floor(index / grid) + 0.5) / grid;
      // Seen so that the open sea is always on the right.
      const x = ((px - camera.centreX) * metres - plan.x) * -side;
      const y = camera.height + (camera.horizonY - py) * metres - feet.tower;
      towerAt(x, y, surface);
      if (!surface.isHit && tower.house !== undefined)
        houseAt(x + tower.house, y + feet.tower - feet.house, surface);
      if (!surface.isHit) continue;
      hits++;
      const before = into.red + into.green;
      lightUp(surface, into);
      const added = into.red + into.green - before;
      span.low = Math.min(span.low, added);
      span.high = Math.max(span.high, added);
    }
    return hits;
  }

  return (column: number, row: number, into: Light): number => {
    let grid = 2;
    let hits = lookAt(column, row, { grid, into });
    if (hits === 0) return 0;
    if (hits < 4 || span.high > span.low * (1 + SAME) + 0.002) {
      grid = SAMPLES;
      hits = lookAt(column, row, { grid, into });
    }
    const share = 1 / Math.max(1, hits);
    into.red *= share;
    into.green *= share;
    into.blue *= share;
    return hits / (grid * grid);
  };
}

function createLighting({ sun, direct, ambient, palette, time }: Daylight, side: -1 | 1) {
  const sideLight = time === "night" ? 0.5 : 0.8;
  const { horizon } = palette;
  return (surface: Surface, into: Light): void => {
    const nx = surface.normalX * -side;
    const facing = Math.max(0, nx * sun.x + surface.normalY * sun.y + surface.normalZ * sun.z);
    const up = 0.6 + 0.4 * (0.5 + 0.5 * surface.normalY);
    const open = (0.5 + 0.5 * surface.normalX) ** 2 * sideLight;
    into.red +=
      surface.glowRed +
      surface.red * ((ambient[0] * 1.5 + horizon[0] * open * 0.6) * up + direct[0] * facing * 0.9);
    into.green +=
      surface.glowGreen +
      surface.green *
        ((ambient[1] * 1.5 + horizon[1] * open * 0.6) * up + direct[1] * facing * 0.9);
    into.blue +=
      surface.glowBlue +
      surface.blue * ((ambient[2] * 1.5 + horizon[2] * open * 0.6) * up + direct[2] * facing * 0.9);
  };
}
