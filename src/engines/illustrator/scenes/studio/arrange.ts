import type { Random } from "../../core/rng.ts";

/** What is to stand in the picture, before its place is known. */
export interface Piece {
  readonly sprite: string;
  /** Width over height of the artwork. */
  readonly ratio: number;
  readonly colour?: string;
  /** Hangs in the air instead of standing: a balloon, the moon. */
  readonly floats: boolean;
}

/** A piece in its place; all in pixels. */
export interface Placed extends Piece {
  readonly centre: number;
  /** Where it touches the ground. */
  readonly ground: number;
  readonly height: number;
  readonly mirrored: boolean;
  /** 0 for the front row; rows behind stand higher and smaller. */
  readonly row: number;
}

export interface Stage {
  readonly width: number;
  readonly height: number;
  /** Where the table ends and the wall begins. */
  readonly horizon: number;
  /** Pixels at the top that lettering takes. */
  readonly topKept: number;
}

/** The most pieces that stand side by side before a second row is opened. */
const ROW_MAX = 4;
const ROWS_MAX = 4;
const OVERLAP = 0.94;

/**
 * Places the pieces in rows, the first ones in front, each row centred and as large as the frame
 * allows, with a little chance in place and size so that it does not look like a shop shelf.
 */
export function arrange(pieces: readonly Piece[], stage: Stage, random: Random): Placed[] {
  const rows = splitRows(pieces, stage);
  const front = stage.horizon + (stage.height - stage.horizon) * (rows.length > 1 ? 0.66 : 0.54);
  const depth = front - stage.horizon;
  const heightMax = Math.min((front - stage.topKept) * 0.88, Math.min(stage.width, stage.height) * 0.68);
  const base = Math.min(...rows.map((row) => rowHeight(row, stage.width * 0.86, heightMax))) * (rows.length > 1 ? 0.82 : 1);
  return rows
    .flatMap((row, index) => {
      const nearness = 1 - (index * 0.62) / rows.length;
      const ground = stage.horizon + depth * (1 - (index / rows.length) * 0.86);
      return placeRow(row, { ...stage, ground, height: base * (0.55 + 0.45 * nearness), row: index }, random);
    })
    .toReversed();
}

function splitRows(pieces: readonly Piece[], { width, height }: Stage): Piece[][] {
  const wide = width / height;
  const most = Math.max(2, Math.round(ROW_MAX * Math.min(1.6, Math.max(0.6, wide))));
  const count = Math.min(ROWS_MAX, Math.ceil(pieces.length / most));
  const perRow = Math.ceil(pieces.length / count);
  return Array.from({ length: count }, (_, row) => pieces.slice(row * perRow, (row + 1) * perRow)).filter((row) => row.length > 0);
}

/** The height at which a row of pieces just fits. */
function rowHeight(row: readonly Piece[], width: number, heightMax: number): number {
  const ratios = row.reduce((sum, { ratio }) => sum + ratio * OVERLAP, 0);
  return Math.min(heightMax, width / Math.max(0.4, ratios));
}

interface RowPlace extends Stage {
  readonly ground: number;
  readonly row: number;
}

function placeRow(row: readonly Piece[], place: RowPlace, random: Random): Placed[] {
  const sizes = row.map((_, index) => place.height * (1 - 0.13 * random() * Math.min(1, index + row.length - 1)));
  const spread = sizes.map((size, index) => size * (row[index]?.ratio ?? 1) * OVERLAP);
  const total = spread.reduce((sum, width) => sum + width, 0);
  const shift = place.row === 0 ? 0 : (random() - 0.5) * place.width * 0.1;
  let left = (place.width - total) / 2 + shift;
  return row.map((piece, index) => {
    const width = spread[index] ?? 0;
    const centre = left + width / 2;
    left += width;
    const height = sizes[index] ?? place.height;
    const lift = (random() - 0.3) * (place.height * 0.05) * Math.min(1, row.length - 1);
    return { ...piece, centre, height, ground: place.ground + lift, mirrored: index > 0 && random() < 0.5, row: place.row };
  });
}
