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
  const edges = createLandEdges(canvas);
  const sweep: Sweep = {
    edges,
    places: placesOf(vista, canvas.frame.width),
    tops: new Float64Array(canvas.frame.width).fill(canvas.frame.height + 1e6),
    span: { column: 0, row: 0, u: 0, top: 0, before: 0, bottom: 0 },
    paintSpan: createSpanPainter(canvas, painting, edges),
  };
  for (let row = 0; row < vista.rows; row++) {
    if (row % 24 === 0) checkAborted();
    sweepRow(vista, row, sweep);
  }
}

interface Sweep {
  readonly edges: LandEdges;
  /** In which column of the grid each column of the frame lies. */
  readonly places: Float64Array;
  /** Where the row of the grid painted last was seen in each column. */
  readonly tops: Float64Array;
  readonly span: Span;
  readonly paintSpan: (span: Span) => void;
}

/** The pixels of a column of the frame between two rows of the grid. One object serves all. */
interface Span {
  column: number;
  row: number;
  /** In which column of the grid it lies. */
  u: number;
  top: number;
  /** Where the row of the grid before this one was seen. */
  before: number;
  bottom: number;
}

const placesOf = ({ camera, left, step }: Vista, width: number): Float64Array =>
  Float64Array.from(
    { length: width },
    (_, column) => ((column + 0.5 - camera.centreX) / camera.focal - left) / step,
  );

/** Paints what can be seen between a row of the grid and the one before it. */
function sweepRow(
  { camera, columns, distances, heights }: Vista,
  row: number,
  { edges, places, tops, span, paintSpan }: Sweep,
): void {
  const scale = (distances[row] ?? 1) / camera.focal;
  const { rows } = edges;
  for (let column = 0; column < places.length; column++) {
    const u = places[column] ?? 0;
    const from = Math.floor(u);
    const at = row * columns + from;
    const here = heights[at] ?? 0;
    const ground = here + ((heights[at + 1] ?? 0) - here) * (u - from);
    const top = camera.horizonY - (ground - camera.height) / scale;
    const before = tops[column] ?? 0;
    tops[column] = top;
    const bottom = rows[column] ?? 0;
    if (top >= bottom) continue;
    if (row > 0) {
      span.column = column;
      span.row = row;
      span.u = u;
      span.top = top;
      span.before = before;
      span.bottom = bottom;
      paintSpan(span);
    }
    rows[column] = top;
  }
}

/** What is baked of the land at one end of a span. One object serves all spans. */
interface SpanFields {
  slopeX: number;
  slopeZ: number;
  sunlit: number;
  openness: number;
}

const createSpanFields = (): SpanFields => ({ slopeX: 0, slopeZ: 0, sunlit: 1, openness: 1 });

/** Reads what is baked at a point of the grid, or so far between it and the next one across. */
function readFields(
  { slopesX, slopesZ, sunlit, openness }: Vista,
  { at, across }: { readonly at: number; readonly across: number },
  into: SpanFields,
): void {
  const rest = 1 - across;
  into.slopeX = (slopesX[at] ?? 0) * rest + (slopesX[at + 1] ?? 0) * across;
  into.slopeZ = (slopesZ[at] ?? 0) * rest + (slopesZ[at + 1] ?? 0) * across;
  into.sunlit = (sunlit[at] ?? 0) * rest + (sunlit[at + 1] ?? 0) * across;
  into.openness = (openness[at] ?? 0) * rest + (openness[at + 1] ?? 0) * across;
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
  const place = { at: 0, across: 0 };
  const start = createSpanFields();
  const end = createSpanFields();

  return ({ column, row, u, top, before, bottom }: Span): void => {
    const first = Math.max(0, Math.floor(top));
    const last = Math.min(frame.height - 1, Math.ceil(bottom) - 1);
    if (last < first) return;
    const far = distances[row] ?? 1;
    const near = distances[row - 1] ?? 1;
    const from = Math.floor(u);
    place.across = u - from;
    place.at = (row - 1) * columns + from;
    readFields(vista, place, start);
    place.at += columns;
    readFields(vista, place, end);
    const direction = (column + 0.5 - camera.centreX) / camera.focal;
    for (let y = last; y >= first; y--) {
      const along = clamp((before - y - 0.5) / (before - top), 0, 1);
      point.z = near + (far - near) * along;
      point.x = direction * point.z;
      point.y =
        camera.height + ((camera.horizonY - Math.max(top, y + 0.5)) * point.z) / camera.focal;
      if (point.y < waterHeight || isHidden?.(y * frame.width + column) === true) {
        edges.skip(column);
        continue;
      }
      point.slopeX = start.slopeX + (end.slopeX - start.slopeX) * along;
      point.slopeZ = start.slopeZ + (end.slopeZ - start.slopeZ) * along;
      point.sunlit = start.sunlit + (end.sunlit - start.sunlit) * along;
      point.openness = start.openness + (end.openness - start.openness) * along;
      point.footprint = point.z / camera.focal;
      colourGround(point, light);
      pixel.cover = y === first ? clamp(y + 1 - top, 0, 1) : 1;
      pixel.z = point.z;
      edges.lay(column, y, pixel);
    }
  };
}
