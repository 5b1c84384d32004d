import { blendPixel } from "../../core/blend-pixel.ts";
import type { Camera } from "../../core/camera.ts";
import type { Canvas } from "../../core/canvas.ts";
import { createLight } from "../../core/colour.ts";
import type { Light } from "../../core/colour.ts";
import { hashCell } from "../../core/hash.ts";
import type { createFacade } from "./facade.ts";
import { createFog } from "./fog.ts";
import type { Moment } from "./moment.ts";
import type { Building } from "./building.ts";
import type { StreetPlan } from "./plan.ts";
import { findWalls } from "./wall-columns.ts";
import type { WallHit } from "./wall-columns.ts";
import type { WallPoint } from "./wall-point.ts";

export interface WallPainting {
  readonly plan: StreetPlan;
  /** The eye; for reflections it looks from below the ground. */
  readonly camera: Camera;
  readonly moment: Moment;
  readonly facade: ReturnType<typeof createFacade>;
  /** Whether edges are looked at again with more rays. */
  readonly isSmoothed: boolean;
  readonly checkAborted: () => void;
}

/** Where within a pixel the further rays go. */
const EXTRA = [
  { x: 0.14, y: 0.2 },
  { x: 0.86, y: 0.8 },
] as const;
/** A pixel brighter than this counts as this when rays are averaged, or a lamp would fringe its edge. */
const MEAN_MAX = 3;

/** Paints houses and towers over the sky, down to the ground. */
export function paintWalls(canvas: Canvas, painting: WallPainting): void {
  const { frame, depth } = canvas;
  const { camera, checkAborted } = painting;
  const sampleAt = createSampler(painting);
  const light = createLight();
  const columns = wallColumns(painting, frame.width, 0.5);
  const bottom = Math.min(frame.height, lowestWall(painting, frame.height));
  for (let y = 0; y < bottom; y++) {
    if (y % 64 === 0) checkAborted();
    const slope = (camera.horizonY - y - 0.5) / camera.focal;
    for (let x = 0; x < frame.width; x++) {
      const z = sampleAt(columns[x], slope, light);
      if (z === 0) continue;
      const at = y * frame.width + x;
      blendPixel(frame, at * 3, light, 1);
      depth[at] = z;
    }
  }
  if (painting.isSmoothed) smoothEdges(canvas, painting, { sampleAt, bottom });
}

/** No wall is seen below the foot of the nearest. */
function lowestWall({ camera, plan }: WallPainting, height: number): number {
  const reach =
    camera.height <= 0 ? 0 : (camera.height * camera.focal * height) / Math.max(1, plan.half);
  return Math.ceil(camera.horizonY + Math.max(0, reach));
}

interface Column {
  readonly across: number;
  readonly hits: readonly WallHit[];
}

function wallColumns({ plan, camera }: WallPainting, width: number, offset: number): Column[] {
  return Array.from({ length: width }, (_, x) => {
    const across = (x + offset - camera.centreX) / camera.focal;
    return { across, hits: findWalls(plan, across === 0 ? 1e-6 : across) };
  });
}

type Sample = (column: Column | undefined, slope: number, into: Light) => number;

/** Answers the distance of the wall that a ray meets, or 0 for none, and writes its light. */
function createSampler({ plan, camera, moment, facade }: WallPainting): Sample {
  const fog = createFog(moment);
  const [first] = plan.buildings;
  if (first === undefined) return () => 0;
  const point: WallPoint = {
    building: first,
    isEnd: false,
    u: 0,
    y: 0,
    z: 0,
    rateU: 0,
    rateY: 0,
    footprint: 0,
  };
  const ray = { z: 0, across: 0, y: 0 };

  function place(
    building: Building,
    hit: WallHit,
    { across, slope }: { across: number; slope: number },
  ): void {
    point.building = building;
    point.isEnd = hit.isEnd;
    point.z = hit.z;
    const inward = Math.max(0.02, Math.abs(across));
    if (hit.isEnd) {
      point.u = Math.abs(plan.eyeX + across * hit.z) + 200;
      point.rateU = across;
      point.rateY = slope;
      point.footprint = hit.z / camera.focal;
    } else {
      // On the right the wall runs towards the eye as it is read.
      point.u = building.side < 0 ? hit.z - building.near : building.far - hit.z;
      point.rateU = -building.side / inward;
      point.rateY = slope / inward;
      point.footprint = (hit.z * hit.z) / (building.front * camera.focal);
    }
  }

  return (column, slope, into) => {
    if (column === undefined) return 0;
    for (const hit of column.hits) {
      const y = camera.height + slope * hit.z;
      if (y > hit.height) continue;
      if (y < 0 && camera.height > 0) return 0;
      point.y = Math.max(0, y);
      if (hit.building === undefined)
        paintTower(hit, point.y, { x: plan.eyeX + column.across * hit.z, moment, into });
      else {
        place(hit.building, hit, { across: column.across, slope });
        facade(point, into);
      }
      ray.z = hit.z;
      ray.across = column.across;
      ray.y = point.y;
      fog(into, ray);
      return hit.z;
    }
    return 0;
  };
}

/** Towers far away are walls with small lit windows. */
function paintTower(
  hit: WallHit,
  y: number,
  { x, moment, into }: { x: number; moment: Moment; into: Light },
): void {
  const id = hit.towerId ?? 0;
  const cell = Math.floor(x / 2.4);
  const floor = Math.floor(y / 3.3);
  const lu = x / 2.4 - cell;
  const lv = y / 3.3 - floor;
  const isPane = lu > 0.25 && lu < 0.8 && lv > 0.25 && lv < 0.8;
  const { ambient, lamps, neon } = moment;
  const lit =
    isPane && hashCell(cell + id, floor) < 0.36
      ? (0.25 + 0.9 * hashCell(floor, cell + id)) * lamps
      : 0;
  const tint = hashCell(cell, floor + id);
  const wall = isPane ? 0.08 : 0.24;
  into.red = ambient[0] * wall + lit * (neon ? 0.45 + 0.55 * tint : 1);
  into.green = ambient[1] * wall + lit * (neon ? 0.75 - 0.4 * tint : 0.74);
  into.blue = ambient[2] * wall + lit * (neon ? 0.9 - 0.35 * tint : 0.42);
}

/** Looks again, with two more rays, wherever a pixel differs clearly from its neighbours. */
function smoothEdges(
  canvas: Canvas,
  painting: WallPainting,
  { sampleAt, bottom }: { sampleAt: Sample; bottom: number },
): void {
  const { frame } = canvas;
  const { camera } = painting;
  const { width } = frame;
  const tones = toTones(canvas, bottom);
  const columns = EXTRA.map(({ x }) => wallColumns(painting, width, x));
  const light = createLight();
  const mean = createLight();
  const lookAgain = (x: number, y: number): number => {
    let count = 1;
    for (const [index, offset] of EXTRA.entries()) {
      const slope = (camera.horizonY - y - offset.y) / camera.focal;
      if (sampleAt(columns[index]?.[x], slope, light) === 0) continue;
      mean.red += Math.min(MEAN_MAX, light.red);
      mean.green += Math.min(MEAN_MAX, light.green);
      mean.blue += Math.min(MEAN_MAX, light.blue);
      count++;
    }
    return count;
  };
  for (let y = 1; y < bottom - 1; y++) {
    if (y % 64 === 0) painting.checkAborted();
    for (let x = 1; x < width - 1; x++) {
      const at = y * width + x;
      if (!isEdge(tones, at, width)) continue;
      mean.red = Math.min(MEAN_MAX, frame.data[at * 3] ?? 0);
      mean.green = Math.min(MEAN_MAX, frame.data[at * 3 + 1] ?? 0);
      mean.blue = Math.min(MEAN_MAX, frame.data[at * 3 + 2] ?? 0);
      const share = 1 / lookAgain(x, y);
      mean.red *= share;
      mean.green *= share;
      mean.blue *= share;
      blendPixel(frame, at * 3, mean, 1);
    }
  }
}

function toTones({ frame, depth }: Canvas, bottom: number): Float32Array {
  const tones = new Float32Array(frame.width * bottom);
  for (let at = 0; at < tones.length; at++) {
    const luminance =
      0.3 * (frame.data[at * 3] ?? 0) +
      0.59 * (frame.data[at * 3 + 1] ?? 0) +
      0.11 * (frame.data[at * 3 + 2] ?? 0);
    const isSky = (depth[at] ?? 0) > 1e8;
    tones[at] = Math.sqrt(Math.min(1.4, Math.max(0, luminance))) + (isSky ? 0.02 : 0);
  }
  return tones;
}

function isEdge(tones: Float32Array, at: number, width: number): boolean {
  const tone = tones[at] ?? 0;
  const limit = 0.04 + tone * 0.1;
  return (
    Math.abs((tones[at - 1] ?? 0) - tone) > limit ||
    Math.abs((tones[at + 1] ?? 0) - tone) > limit ||
    Math.abs((tones[at - width] ?? 0) - tone) > limit ||
    Math.abs((tones[at + width] ?? 0) - tone) > limit
  );
}
