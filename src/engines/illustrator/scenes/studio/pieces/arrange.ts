import { clamp } from "../../../core/interpolate.ts";
import type { Random } from "../../../core/rng.ts";
import type { Piece, Placed } from "./piece.ts";
import { layRows } from "./lay-rows.ts";
import type { Bound } from "./place-by-others.ts";
import type { Room } from "./room.ts";
import { placeByOthers } from "./place-by-others.ts";

/** How far above the ground floating pieces hang, as a share of their height. */
const LIFT = 0.16;
/** How much of the way to the wall the rows take up. */
const DEPTH_USED = 0.6;
/** The largest a single piece of usual size becomes, as a share of the shorter edge. */
const LARGEST = 0.56;

/**
 * Places the pieces, the farthest first: those without a relation in rows, left and right as asked,
 * as large as the frame allows; then the others by what they stand on, beside, before or behind.
 */
export function arrange(pieces: readonly Piece[], room: Room, random: Random): Placed[] {
  const { free, bound } = sortOut(pieces);
  // Where everything hangs on everything else, the first thing is where it is.
  const standing = free.length > 0 ? free : bound.slice(0, 1).map(({ piece }) => piece);
  const rows = layRows(standing, room);
  const base = fitHeight(rows, room, stackOf(bound));
  const depth = (room.front - room.horizon) * DEPTH_USED;
  const placed = rows.flatMap((row, index) => {
    const share = rows.length === 1 ? 0 : index / (rows.length - 1);
    const ground = room.front - depth * share + depth * 0.18 * Math.min(1, rows.length - 1);
    const height = base * (1 - 0.34 * share);
    return placeRow(row, { room, ground, height, isStaggered: index % 2 === 1 }, random);
  });
  const all = placeByOthers(placed, free.length > 0 ? bound : bound.slice(1), { room, base });
  return all.toSorted((a, b) => a.ground - b.ground);
}

/** Those that stand where they like, and those that have their place by another one in the picture. */
function sortOut(pieces: readonly Piece[]): { free: Piece[]; bound: Bound[] } {
  const ids = new Set(pieces.map(({ id }) => id));
  const free: Piece[] = [];
  const bound: Bound[] = [];
  for (const piece of pieces) {
    const relation = piece.place?.relation;
    const isNear = relation === undefined || relation.kind === "beside";
    if (isNear || relation.of === piece.id || !ids.has(relation.of)) free.push(piece);
    else bound.push({ piece, kind: relation.kind, of: relation.of });
  }
  return { free, bound };
}

/** How much higher a picture becomes by what stands on or hangs over another thing. */
function stackOf(bound: readonly Bound[]): number {
  const above = bound.filter(({ kind }) => kind === "on" || kind === "above");
  return Math.max(0, ...above.map(({ piece }) => piece.scale));
}

/** The height of a piece of scale 1 in the front row. */
function fitHeight(rows: readonly (readonly Piece[])[], room: Room, stack: number): number {
  const edge = Math.min(room.width * 1.2, room.height);
  const all = rows.flat();
  const isHung = all.some(({ floats }) => floats);
  const tallest = Math.max(...all.map(({ scale }) => Math.min(1.36, scale)));
  const free = (room.front - room.topKept) * 0.9;
  const heightMax = Math.min(
    free / (tallest * (isHung ? 1 + LIFT * 1.6 : 1) + stack),
    edge * LARGEST * (stack > 0 ? 0.84 : 1),
  );
  const widths = rows.map((row) => rowWidth(row, 1));
  return Math.min(heightMax, (room.width * 0.8) / Math.max(0.2, ...widths));
}

const GAP = 0.96;
const rowWidth = (row: readonly Piece[], height: number): number =>
  row.reduce((sum, { ratio, scale }) => sum + ratio * scale * height * GAP, 0);

interface RowPlace {
  readonly room: Room;
  readonly ground: number;
  readonly height: number;
  readonly isStaggered: boolean;
}

/** Three groups in a row: what is to be on the left, what is anywhere, what is on the right. */
function placeRow(row: readonly Piece[], place: RowPlace, random: Random): Placed[] {
  const { width } = place.room;
  const groups = (["left", "middle", "right"] as const).map((side) =>
    row.filter((piece) => (piece.place?.across ?? "middle") === side),
  );
  const [left, middle, right] = groups.map((group) => rowWidth(group, place.height));
  const leftEnd = clamp(width * 0.25 - (left ?? 0) / 2, width * 0.06, width) + (left ?? 0);
  const rightStart = clamp(width * 0.75 - (right ?? 0) / 2, 0, width * 0.94 - (right ?? 0));
  const stagger = place.isStaggered ? (row[0]?.ratio ?? 1) * place.height * 0.3 : 0;
  const low = (left ?? 0) > 0 ? leftEnd : 0;
  const high = (right ?? 0) > 0 ? rightStart : width;
  const wanted = width / 2 - (middle ?? 0) / 2 + stagger;
  const start = clamp(wanted, low, Math.max(low, high - (middle ?? 0)));
  const starts = [leftEnd - (left ?? 0), start, Math.max(rightStart, start + (middle ?? 0))];
  return groups.flatMap((group, index) =>
    placeGroup(group, { ...place, start: starts[index] ?? 0 }, random),
  );
}

function placeGroup(
  group: readonly Piece[],
  place: RowPlace & { readonly start: number },
  random: Random,
): Placed[] {
  let left = place.start;
  return group.map((piece, index) => {
    const width = piece.ratio * piece.scale * place.height * GAP;
    const isOne = group.length === 1;
    const height = piece.scale * place.height * (isOne ? 1 : 1 - 0.1 * random());
    const centre = left + width / 2;
    left += width;
    const shift = isOne ? 0 : (random() - 0.5) * (place.room.front - place.room.horizon) * 0.14;
    return {
      ...piece,
      centre,
      height,
      ground: place.ground + shift,
      lift: piece.floats ? height * LIFT * (0.8 + 0.8 * random()) : 0,
      isMirrored: piece.trait.isMirrorable && index > 0 && random() < 0.5,
    };
  });
}
