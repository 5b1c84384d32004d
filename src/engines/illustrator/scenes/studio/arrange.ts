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

const ROWS_MAX = 4;
const OVERLAP = 0.94;
/** Another row hides part of the ones behind, so it must make the pieces this much larger. */
const ROW_GAIN = 1.45;
/** How far above the ground floating pieces hang, as a share of their height. */
export const LIFT = 0.16;

/**
 * Places the pieces in rows, the first ones in front, each row centred and as large as the frame
 * allows, with a little chance in place and size so that it does not look like a shop shelf.
 */
export function arrange(pieces: readonly Piece[], stage: Stage, random: Random): Placed[] {
  const { rows, front, base } = bestRows(pieces, stage);
  const depth = front - stage.horizon;
  return rows
    .flatMap((row, index) => {
      const nearness = 1 - (index * 0.62) / rows.length;
      const ground = stage.horizon + depth * (1 - (index / rows.length) * 0.86);
      return placeRow(
        row,
        {
          ...stage,
          ground,
          height: base * (0.55 + 0.45 * nearness),
          row: index,
          inFront: rows[0]?.length ?? 0,
        },
        random,
      );
    })
    .toReversed();
}

interface Rows {
  readonly rows: Piece[][];
  /** The ground line of the front row. */
  readonly front: number;
  /** The height of the pieces in the front row. */
  readonly base: number;
}

/** As many rows as make the pieces largest; what floats goes to the back, so that it hides nothing. */
function bestRows(pieces: readonly Piece[], stage: Stage): Rows {
  const ordered = pieces.toSorted((a, b) => Number(a.floats) - Number(b.floats));
  const most = Math.max(1, Math.min(ROWS_MAX, Math.floor(pieces.length / 2)));
  const tries = Array.from({ length: most }, (_, index) => layRows(ordered, index + 1, stage));
  return tries.reduce((best, next) => (next.base > best.base * ROW_GAIN ? next : best));
}

function layRows(pieces: readonly Piece[], count: number, stage: Stage): Rows {
  const rows: Piece[][] = [];
  const perRow = Math.ceil(pieces.length / count);
  for (let from = 0; from < pieces.length; from += perRow)
    rows.push(pieces.slice(from, from + perRow));
  const front = stage.horizon + (stage.height - stage.horizon) * (rows.length > 1 ? 0.68 : 0.54);
  const edge = Math.min(stage.width, stage.height);
  const lift = pieces.some(({ floats }) => floats) ? LIFT : 0;
  const heightMax = Math.min(((front - stage.topKept) * 0.88) / (1 + lift), edge * 0.68);
  const fitted = Math.min(...rows.map((row) => rowHeight(row, stage.width * 0.86, heightMax)));
  return { rows, front, base: fitted * (rows.length > 1 ? 0.74 + 0.06 / rows.length : 1) };
}

/** The height at which a row of pieces just fits. */
function rowHeight(row: readonly Piece[], width: number, heightMax: number): number {
  const ratios = row.reduce((sum, { ratio }) => sum + ratio * OVERLAP, 0);
  return Math.min(heightMax, width / Math.max(0.4, ratios));
}

interface RowPlace extends Stage {
  /** How many pieces the first row has. */
  readonly inFront: number;
  readonly ground: number;
  readonly row: number;
}

function placeRow(row: readonly Piece[], place: RowPlace, random: Random): Placed[] {
  const sizes = row.map(
    (_, index) => place.height * (1 - 0.13 * random() * Math.min(1, index + row.length - 1)),
  );
  const spread = sizes.map((size, index) => size * (row[index]?.ratio ?? 1) * OVERLAP);
  const total = spread.reduce((sum, width) => sum + width, 0);
  const stagger = place.row % 2 === 1 && row.length === place.inFront ? total / row.length / 2 : 0;
  const shift = place.row === 0 ? 0 : stagger + (random() - 0.5) * place.width * 0.04;
  let left = (place.width - total) / 2 + shift;
  return row.map((piece, index) => {
    const width = spread[index] ?? 0;
    const centre = left + width / 2;
    left += width;
    const height = sizes[index] ?? place.height;
    const lift = (random() - 0.3) * (place.height * 0.05) * Math.min(1, row.length - 1);
    return {
      ...piece,
      centre,
      height,
      ground: place.ground + lift,
      mirrored: index > 0 && random() < 0.5,
      row: place.row,
    };
  });
}
