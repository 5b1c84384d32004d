import type { Canvas } from "../core/canvas.ts";
import { createLight } from "../core/colour.ts";
import type { Light } from "../core/colour.ts";
import { clamp } from "../core/interpolate.ts";
import type { GroundPoint } from "./ground-point.ts";
import { createLandEdges } from "./land-edges.ts";
import type { LandEdges } from "./land-edges.ts";
import type { Vista } from "./vista.ts";

export interface VistaPainting {
  readonly vista: Vista;
  /** Writes the lit colour of a point of the ground, with the air before it. */
  readonly colourGround: (point: GroundPoint, into: Light) => void;
  /** What lies lower is under water and left for who paints it; 0 if absent. */
  readonly waterHeight?: number;
  /** Whether something that is painted later hides a pixel; it is left as it is. */
  readonly isHidden?: (at: number) => boolean;
  readonly checkAborted: () => void;
}

/**
 * Paints a vista from near to far: in each column of the frame, whatever rises above what was painted
 * before is visible. Between two rows of the grid each pixel gets its own place on the slope.
 */
export function paintVista(canvas: Canvas, painting: VistaPainting): void {
  const { vista, checkAborted } = painting;
  const { camera, columns, distances, heights, left, step } = vista;
  const { width, height } = canvas.frame;
  const edges = createLandEdges(canvas);
  const tops = new Float64Array(width).fill(height + 1e6);
  const paintSpan = createSpanPainter(canvas, painting, edges);
  for (let row = 0; row < vista.rows; row++) {
    if (row % 24 === 0) checkAborted();
    const scale = (distances[row] ?? 1) / camera.focal;
    for (let column = 0; column < width; column++) {
      const u = ((column + 0.5 - camera.centreX) / camera.focal - left) / step;
      const from = Math.floor(u);
      const at = row * columns + from;
      const ground =
        (heights[at] ?? 0) + ((heights[at + 1] ?? 0) - (heights[at] ?? 0)) * (u - from);
      const top = camera.horizonY - (ground - camera.height) / scale;
      const before = tops[column] ?? 0;
      tops[column] = top;
      const bottom = edges.rows[column] ?? 0;
      if (top >= bottom) continue;
      if (row > 0) paintSpan(column, row, { u, top, before, bottom });
      edges.rows[column] = top;
    }
  }
}

interface Span {
  readonly u: number;
  readonly top: number;
  /** Where the row of the grid before this one was seen. */
  readonly before: number;
  readonly bottom: number;
}

function createSpanPainter(
  canvas: Canvas,
  { vista, colourGround, waterHeight = 0, isHidden }: VistaPainting,
  edges: LandEdges,
) {
  const { camera, columns, distances } = vista;
  const { frame } = canvas;
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
  const pixel = { light, cover: 1, z: 0 };
  const cell = { at: 0, across: 0, along: 0 };

  function read(field: Float32Array): number {
    const { at, across, along } = cell;
    const near = at - columns;
    const low = (field[near] ?? 0) + ((field[near + 1] ?? 0) - (field[near] ?? 0)) * across;
    const high = (field[at] ?? 0) + ((field[at + 1] ?? 0) - (field[at] ?? 0)) * across;
    return low + (high - low) * along;
  }

  return (column: number, row: number, { u, top, before, bottom }: Span): void => {
    const first = Math.max(0, Math.floor(top));
    const last = Math.min(frame.height - 1, Math.ceil(bottom) - 1);
    const far = distances[row] ?? 1;
    const near = distances[row - 1] ?? 1;
    const from = Math.floor(u);
    cell.at = row * columns + from;
    cell.across = u - from;
    const direction = (column + 0.5 - camera.centreX) / camera.focal;
    for (let y = last; y >= first; y--) {
      cell.along = clamp((before - y - 0.5) / (before - top), 0, 1);
      point.z = near + (far - near) * cell.along;
      point.x = direction * point.z;
      point.y =
        camera.height + ((camera.horizonY - Math.max(top, y + 0.5)) * point.z) / camera.focal;
      if (point.y < waterHeight || isHidden?.(y * frame.width + column) === true) {
        edges.skip(column);
        continue;
      }
      point.slopeX = read(vista.slopesX);
      point.slopeZ = read(vista.slopesZ);
      point.sunlit = read(vista.sunlit);
      point.openness = read(vista.openness);
      point.footprint = point.z / camera.focal;
      colourGround(point, light);
      pixel.cover = y === first ? clamp(y + 1 - top, 0, 1) : 1;
      pixel.z = point.z;
      edges.lay(column, y, pixel);
    }
  };
}
