import { blendPixel } from "../core/blend-pixel.ts";
import type { Camera } from "../core/camera.ts";
import { createLight } from "../core/colour.ts";
import type { Light } from "../core/colour.ts";
import { clamp, smoothstep } from "../core/interpolate.ts";
import type { Canvas } from "../core/canvas.ts";
import type { Daylight } from "./daylight.ts";
import type { GroundPoint } from "./ground-point.ts";
import { addHaze } from "./add-haze.ts";
import type { Terrain } from "./terrain.ts";

export interface TerrainPainting {
  readonly terrain: Terrain;
  readonly camera: Camera;
  readonly daylight: Daylight;
  /** Writes the lit colour of a point of the ground, without the air before it. */
  readonly colourGround: (point: GroundPoint, into: Light) => void;
  /** Whether something that stands on the land hides the sun from a place. */
  readonly isShaded: (x: number, y: number, z: number) => boolean;
  readonly checkAborted?: () => void;
}

/** Land is painted in spans of at least this many pixels, except below a crest, where it ends as high as it is. */
const SPAN_MIN = 0.45;

/**
 * Paints land from near to far: in each column of the frame, whatever rises above what was painted
 * before is visible. (The voxel-space method, with shading computed per pixel.)
 */
export function paintTerrain(canvas: Canvas, painting: TerrainPainting): void {
  const { camera, terrain } = painting;
  const { area } = terrain;
  const { width, height } = canvas.frame;
  const paintSpan = createSpanPainter(canvas, painting);
  const growth = 1 + Math.min(0.004, 1.9 / camera.focal);
  const skyline = createRisingLine(width, { bottom: height, near: area.near }, paintSpan);
  let steps = 0;
  for (let z = area.near; z < area.far; z *= growth) {
    if (steps++ % 8 === 0) painting.checkAborted?.();
    const scale = z / camera.focal;
    // The sea lies before whatever is lower.
    const lowest = Math.max(-1.5, camera.height - (height - camera.horizonY) * scale);
    if (terrain.crest(z) <= lowest) continue;
    for (let column = 0; column < width; column++) {
      if (skyline.isFull(column)) continue;
      const ground = terrain.height((column + 0.5 - camera.centreX) * scale, z);
      if (ground < -1.5) continue;
      skyline.raise(column, camera.horizonY - (ground - camera.height) / scale, z);
    }
  }
  for (let column = 0; column < width; column++) skyline.finish(column);
}

/**
 * How high the land has risen in each column. Land that has risen by less than `SPAN_MIN` waits to be
 * painted, with where it begins and ends, until more of it has risen or a crest is passed.
 */
function createRisingLine(
  width: number,
  start: { readonly bottom: number; readonly near: number },
  paintSpan: (column: number, span: Span) => void,
) {
  const horizons = new Float64Array(width).fill(start.bottom);
  const tops = new Float64Array(width).fill(start.bottom);
  const nearEnds = new Float64Array(width).fill(start.near);
  const farEnds = new Float64Array(width).fill(start.near);
  const span = { top: 0, bottom: 0, near: 0, far: 0 };

  function paintWaiting(column: number): void {
    span.top = tops[column] ?? 0;
    span.bottom = horizons[column] ?? 0;
    span.near = nearEnds[column] ?? 0;
    span.far = farEnds[column] ?? 0;
    paintSpan(column, span);
    horizons[column] = span.top;
    nearEnds[column] = span.far;
  }

  return {
    isFull: (column: number): boolean => (horizons[column] ?? 0) < 0,
    raise(column: number, top: number, z: number): void {
      const isRising = top < (tops[column] ?? 0);
      if (isRising) {
        tops[column] = top;
        farEnds[column] = z;
      }
      const waiting = (horizons[column] ?? 0) - (tops[column] ?? 0);
      if (waiting > (isRising ? SPAN_MIN : 0)) paintWaiting(column);
      if (!isRising) nearEnds[column] = z;
    },
    finish(column: number): void {
      if ((tops[column] ?? 0) < (horizons[column] ?? 0)) paintWaiting(column);
    },
  };
}

interface Span {
  readonly top: number;
  readonly bottom: number;
  /** How far off its lower and its upper end are. */
  readonly near: number;
  readonly far: number;
}

function createSpanPainter(canvas: Canvas, painting: TerrainPainting) {
  const { camera, terrain, daylight, isShaded, colourGround } = painting;
  const { frame, depth } = canvas;
  const light = createLight();
  const point: GroundPoint = {
    x: 0,
    y: 0,
    z: 0,
    slopeX: 0,
    slopeZ: 0,
    footprint: 1,
    openness: 1,
    sunlit: 1,
  };

  function place(column: number, z: number): void {
    const x = ((column + 0.5 - camera.centreX) / camera.focal) * z;
    const step = Math.max(0.3, z * 0.0035);
    point.x = x;
    point.z = z;
    point.slopeX = (terrain.height(x + step, z) - terrain.height(x - step, z)) / (2 * step);
    point.slopeZ = (terrain.height(x, z + step) - terrain.height(x, z - step)) / (2 * step);
    point.footprint = z / camera.focal;
    point.openness = terrain.openness(x, z);
  }

  return (column: number, { top, bottom, near, far }: Span): void => {
    const first = Math.max(0, Math.floor(top));
    const last = Math.min(frame.height - 1, Math.ceil(bottom) - 1);
    if (last < first) return;
    place(column, far);
    const shadow = terrain.shadow(point.x, far);
    const direction = (column + 0.5 - camera.centreX) / camera.focal;
    for (let row = first; row <= last; row++) {
      const z = near + (far - near) * clamp((bottom - row - 0.5) / (bottom - top), 0, 1);
      point.y = camera.height + ((camera.horizonY - row - 0.5) * z) / camera.focal;
      if (point.y < -0.15) continue;
      point.x = direction * z;
      point.z = z;
      point.sunlit = smoothstep(shadow - 0.25, shadow + 0.35, point.y + 0.05);
      if (point.sunlit > 0 && isShaded(point.x, point.y, z)) point.sunlit = 0;
      colourGround(point, light);
      addHaze(light, z, daylight);
      const at = row * frame.width + column;
      const cover = row === first ? clamp(row + 1 - top, 0, 1) : 1;
      blendPixel(frame, at * 3, light, cover);
      if (cover > 0.4) depth[at] = z;
    }
  };
}
