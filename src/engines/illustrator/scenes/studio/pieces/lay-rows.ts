import type { Room } from "./room.ts";
import type { Piece } from "./piece.ts";

const ROWS_MAX = 4;
/** Another row hides part of the ones behind, so it must make the pieces this much larger. */
const ROW_GAIN = 1.45;

/** The rows from front to back: what was asked to be in front or at the back has rows of its own. */
export function layRows(pieces: readonly Piece[], room: Room): Piece[][] {
  const depthOf = ({ place }: Piece) => place?.depth ?? "middle";
  const front = pieces.filter((piece) => depthOf(piece) === "front");
  const back = pieces.filter((piece) => depthOf(piece) === "back");
  const rest = pieces.filter((piece) => depthOf(piece) === "middle");
  return [front, ...bestRows(rest, room), back].filter((row) => row.length > 0).map(bringTogether);
}

/** As many rows as make the pieces largest; what floats goes to the back, so that it hides nothing. */
function bestRows(pieces: readonly Piece[], room: Room): Piece[][] {
  if (pieces.length === 0) return [];
  const ordered = pieces.toSorted((a, b) => Number(a.floats) - Number(b.floats));
  const most = Math.max(1, Math.min(ROWS_MAX, Math.floor(pieces.length / 2)));
  const tries = Array.from({ length: most }, (_, index) => cut(ordered, index + 1));
  const sizeOf = (rows: readonly Piece[][]): number => {
    const widest = Math.max(
      ...rows.map((row) => row.reduce((sum, { ratio, scale }) => sum + ratio * scale, 0)),
    );
    return Math.min(room.front * 0.7, room.width / Math.max(0.4, widest));
  };
  return tries.reduce((best, next) => (sizeOf(next) > sizeOf(best) * ROW_GAIN ? next : best));
}

function cut(pieces: readonly Piece[], count: number): Piece[][] {
  const perRow = Math.ceil(pieces.length / count);
  return Array.from({ length: Math.ceil(pieces.length / perRow) }, (_, index) =>
    pieces.slice(index * perRow, (index + 1) * perRow),
  );
}

/** What shall be beside another thing comes next to it. */
function bringTogether(row: readonly Piece[]): Piece[] {
  const ordered = row.filter(({ place }) => place?.relation?.kind !== "beside");
  for (const piece of row) {
    if (piece.place?.relation?.kind !== "beside") continue;
    const of = piece.place.relation.of;
    const at = ordered.findLastIndex(({ id }) => id === of);
    ordered.splice(at < 0 ? ordered.length : at + 1, 0, piece);
  }
  return ordered;
}
