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
  const { camera, rows, distances } = sheets.land;
  const { width, height } = canvas.frame;
  const bottoms = new Float64Array(width).fill(height);
  const paintSpan = createSpanPainter(canvas, painting, bottoms);
  const samples = createSamples(width, { sheets, camera });
  const { near, far } = samples;
  const crest: Sample = { windward: 0, lee: 0, z: 0 };
  const span: Span = { row: 0, u: 0, near, far };
  for (let row = 0; row < rows; row++) {
    if (row % 16 === 0) checkAborted();
    near.z = distances[row - 1] ?? 1;
    far.z = distances[row] ?? 1;
    span.row = row;
    for (let column = 0; column < width; column++) {
      samples.advance(column, row);
      if (row === 0) continue;
      const ground = Math.min(far.windward, far.lee);
      const isHidden =
        camera.horizonY - ((ground - camera.height) / far.z) * camera.focal >=
        (bottoms[column] ?? 0);
      const apartNear = near.windward - near.lee;
      const apartFar = far.windward - far.lee;
      span.u = samples.placeOf(column);
      span.near = near;
      span.far = far;
      const isOneFace = apartNear * apartFar >= 0;
      if (isOneFace && isHidden) continue;
      if (isOneFace) {
        paintSpan(column, span);
        continue;
      }
      const share = apartNear / (apartNear - apartFar);
      crest.windward = lerp(near.windward, far.windward, share);
      crest.lee = crest.windward;
      crest.z = lerp(near.z, far.z, share);
      span.far = crest;
      paintSpan(column, span);
      span.near = crest;
      span.far = far;
      paintSpan(column, span);
    }
  }
}

/**
 * Reads both faces below each column of the frame, row of the grid by row. What was `far` in one row
 * is `near` in the next.
 */
function createSamples(
  width: number,
  { sheets, camera }: { sheets: TwoSheets; camera: Vista["camera"] },
) {
  const { columns, left, step } = sheets.land;
  const windwardHeights = sheets.windward.heights;
  const leeHeights = sheets.lee.heights;
  const windwards = new Float64Array(width);
  const lees = new Float64Array(width);
  const near: Sample = { windward: 0, lee: 0, z: 0 };
  const far: Sample = { windward: 0, lee: 0, z: 0 };
  const placeOf = (column: number): number =>
    ((column + 0.5 - camera.centreX) / camera.focal - left) / step;
  return {
    near,
    far,
    placeOf,
    advance(column: number, row: number): void {
      const u = placeOf(column);
      const from = Math.floor(u);
      const at = row * columns + from;
      near.windward = windwards[column] ?? 0;
      near.lee = lees[column] ?? 0;
      far.windward = lerp(windwardHeights[at] ?? 0, windwardHeights[at + 1] ?? 0, u - from);
      far.lee = lerp(leeHeights[at] ?? 0, leeHeights[at + 1] ?? 0, u - from);
      windwards[column] = far.windward;
      lees[column] = far.lee;
    },
  };
}

/** A piece of land between two distances; one object serves all of them. */
interface Span {
  row: number;
  u: number;
  near: Sample;
  far: Sample;
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
  const spot = { column: 0, row: 0, cover: 0 };
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
      spot.column = column;
      spot.row = y;
      spot.cover = y === first ? clamp(y + 1 - top, 0, 1) : 1;
      lay(light, spot);
      if (spot.cover > 0.5) depth[y * frame.width + column] = point.z;
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
  const leeHeights = lee.heights;
  const windwardHeights = windward.heights;

  function read(field: Float32Array): number {
    const near = cell.at - columns;
    const low = lerp(field[near] ?? 0, field[near + 1] ?? 0, cell.across);
    const high = lerp(field[cell.at] ?? 0, field[cell.at + 1] ?? 0, cell.across);
    return lerp(low, high, cell.along);
  }

  /** Whether a point of the grid lies on the lee face. */
  const liesAt = (at: number): boolean => (leeHeights[at] ?? 0) < (windwardHeights[at] ?? 0) - SAME;

  /** Reads a field of the land from those of the four points around that lie on the same face. */
  function readOnFace(field: Float32Array, isLee: boolean): number {
    let sum = 0;
    let weight = 0;
    const near = cell.at - columns;
    if (
      liesAt(near) === isLee &&
      liesAt(near + 1) === isLee &&
      liesAt(cell.at) === isLee &&
      liesAt(cell.at + 1) === isLee
    )
      return read(field);
    for (let corner = 0; corner < 4; corner++) {
      const isFar = corner > 1;
      const isRight = corner % 2 === 1;
      const at = cell.at + (isRight ? 1 : 0) - (isFar ? 0 : columns);
      if (liesAt(at) !== isLee) continue;
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
