import type { Canvas } from "../../core/canvas.ts";
import { createLight } from "../../core/colour.ts";
import type { Light } from "../../core/colour.ts";
import { clamp, lerp } from "../../core/interpolate.ts";
import type { Frame } from "../../frame.ts";
import type { GroundPoint } from "../../outdoors/ground-point.ts";
import type { Vista } from "../../outdoors/vista.ts";
import type { TwoSheets } from "./two-sheets.ts";

export interface SheetPainting {
  readonly sheets: TwoSheets;
  /** Writes the lit colour of a point of the ground, with the air before it. */
  readonly colourGround: (point: GroundPoint, into: Light) => void;
  /** What lies lower is under water and left for who paints it. */
  readonly waterHeight: number;
  readonly checkAborted: () => void;
}

/** Faces closer than this, in metres, are one. */
const SAME = 1e-4;

/** The land in one direction at one distance. */
interface Sample {
  windward: number;
  lee: number;
  z: number;
}

/**
 * Paints dunes from near to far. Where one face dips under the other between two rows of the grid,
 * the crest is found between them, and no pixel mixes the light of both faces.
 */
export function paintSheets(canvas: Canvas, painting: SheetPainting): void {
  const { sheets, checkAborted } = painting;
  const { camera, columns, rows, distances, left, step } = sheets.land;
  const { width, height } = canvas.frame;
  const bottoms = new Float64Array(width).fill(height);
  const paintSpan = createSpanPainter(canvas, painting, bottoms);
  const near: Sample = { windward: 0, lee: 0, z: 0 };
  const far: Sample = { windward: 0, lee: 0, z: 0 };
  const crest: Sample = { windward: 0, lee: 0, z: 0 };
  const read = ({ heights }: Vista, at: number, share: number): number =>
    lerp(heights[at] ?? 0, heights[at + 1] ?? 0, share);
  const sampleAt = (row: number, u: number, into: Sample): void => {
    const from = Math.floor(u);
    into.windward = read(sheets.windward, row * columns + from, u - from);
    into.lee = read(sheets.lee, row * columns + from, u - from);
    into.z = distances[row] ?? 1;
  };
  for (let row = 1; row < rows; row++) {
    if (row % 16 === 0) checkAborted();
    for (let column = 0; column < width; column++) {
      const u = ((column + 0.5 - camera.centreX) / camera.focal - left) / step;
      sampleAt(row - 1, u, near);
      sampleAt(row, u, far);
      const apartNear = near.windward - near.lee;
      const apartFar = far.windward - far.lee;
      if (apartNear * apartFar >= 0) {
        paintSpan(column, { row, u, near, far });
        continue;
      }
      const share = apartNear / (apartNear - apartFar);
      crest.windward = lerp(near.windward, far.windward, share);
      crest.lee = crest.windward;
      crest.z = lerp(near.z, far.z, share);
      paintSpan(column, { row, u, near, far: crest });
      paintSpan(column, { row, u, near: crest, far });
    }
  }
}

interface Span {
  readonly row: number;
  readonly u: number;
  readonly near: Sample;
  readonly far: Sample;
}

function createSpanPainter(
  canvas: Canvas,
  { sheets, colourGround, waterHeight }: SheetPainting,
  bottoms: Float64Array,
) {
  const { camera, columns, distances } = sheets.land;
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
  const cell: Cell = { at: 0, across: 0, along: 0 };
  const { read, readOnFace } = createCellReader(sheets, cell);
  const lay = createLayer(frame);
  const heightOf = ({ windward, lee }: Sample): number => Math.min(windward, lee);
  const toRow = (sample: Sample): number =>
    camera.horizonY - ((heightOf(sample) - camera.height) / sample.z) * camera.focal;

  return (column: number, { row, u, near, far }: Span): void => {
    const top = toRow(far);
    const bottom = bottoms[column] ?? 0;
    if (top >= bottom) return;
    bottoms[column] = top;
    const first = Math.max(0, Math.floor(top));
    const last = Math.min(frame.height - 1, Math.ceil(bottom) - 1);
    const before = toRow(near);
    const isLee = near.lee + far.lee < near.windward + far.windward - 2 * SAME;
    const face = isLee ? sheets.lee : sheets.windward;
    const from = Math.floor(u);
    cell.at = row * columns + from;
    cell.across = u - from;
    const nearZ = distances[row - 1] ?? 1;
    const rowDepth = (distances[row] ?? 1) - nearZ;
    const direction = (column + 0.5 - camera.centreX) / camera.focal;
    for (let y = last; y >= first; y--) {
      const share = before > top ? clamp((before - y - 0.5) / (before - top), 0, 1) : 1;
      point.z = lerp(near.z, far.z, share);
      point.y =
        camera.height + ((camera.horizonY - Math.max(top, y + 0.5)) * point.z) / camera.focal;
      if (point.y < waterHeight) continue;
      cell.along = clamp((point.z - nearZ) / rowDepth, 0, 1);
      point.x = direction * point.z;
      point.slopeX = read(face.slopesX);
      point.slopeZ = read(face.slopesZ);
      point.sunlit = readOnFace(sheets.land.sunlit, isLee);
      point.openness = read(sheets.land.openness);
      point.footprint = point.z / camera.focal;
      colourGround(point, light);
      const cover = y === first ? clamp(y + 1 - top, 0, 1) : 1;
      lay(light, { column, row: y, cover });
      if (cover > 0.5) depth[y * frame.width + column] = point.z;
    }
  };
}

/** A place within the grid: the point at its far left, and the shares across and along the cell. */
interface Cell {
  at: number;
  across: number;
  along: number;
}

/** Answers what reads fields of the grid at the place of a cell. */
function createCellReader({ windward, lee, land }: TwoSheets, cell: Cell) {
  const { columns } = land;

  function read(field: Float32Array): number {
    const near = cell.at - columns;
    const low = lerp(field[near] ?? 0, field[near + 1] ?? 0, cell.across);
    const high = lerp(field[cell.at] ?? 0, field[cell.at + 1] ?? 0, cell.across);
    return lerp(low, high, cell.along);
  }

  /** Reads a field of the land from those of the four points around that lie on the same face. */
  function readOnFace(field: Float32Array, isLee: boolean): number {
    let sum = 0;
    let weight = 0;
    for (let corner = 0; corner < 4; corner++) {
      const isFar = corner > 1;
      const isRight = corner % 2 === 1;
      const at = cell.at + (isRight ? 1 : 0) - (isFar ? 0 : columns);
      const lies = (lee.heights[at] ?? 0) < (windward.heights[at] ?? 0) - SAME;
      if (lies !== isLee) continue;
      const share =
        (isRight ? cell.across : 1 - cell.across) * (isFar ? cell.along : 1 - cell.along);
      sum += (field[at] ?? 0) * share;
      weight += share;
    }
    // A sliver of a windward face without a point of its own lies right under a crest, in the sun.
    if (weight < 0.001) return isLee ? read(field) : 1;
    return sum / weight;
  }

  return { read, readOnFace };
}

/** Answers the function that lays light over pixels; in one where nearer land ended, over what that left open. */
function createLayer(frame: Frame) {
  const rows = new Int32Array(frame.width).fill(-1);
  const covers = new Float32Array(frame.width);
  const behind = new Float32Array(frame.width * 3);
  const { data } = frame;
  return (
    light: Light,
    { column, row, cover }: { column: number; row: number; cover: number },
  ): void => {
    const at = (row * frame.width + column) * 3;
    const kept = column * 3;
    const before = rows[column] === row ? (covers[column] ?? 0) : 0;
    if (before === 0) {
      behind[kept] = data[at] ?? 0;
      behind[kept + 1] = data[at + 1] ?? 0;
      behind[kept + 2] = data[at + 2] ?? 0;
    }
    const share = Math.max(0, cover - before);
    data[at] = (data[at] ?? 0) + (light.red - (behind[kept] ?? 0)) * share;
    data[at + 1] = (data[at + 1] ?? 0) + (light.green - (behind[kept + 1] ?? 0)) * share;
    data[at + 2] = (data[at + 2] ?? 0) + (light.blue - (behind[kept + 2] ?? 0)) * share;
    rows[column] = row;
    covers[column] = Math.max(before, cover);
  };
}
