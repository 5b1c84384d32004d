import { clamp } from "../../../core/interpolate.ts";
import type { Room } from "./room.ts";
import type { Piece, Placed } from "./piece.ts";

/** How high something stands on a thing that nothing is known of. */
const USUAL_TOP = 0.94;

/** A piece whose place is another one's. */
export interface Bound {
  readonly piece: Piece;
  readonly kind: "on" | "above" | "before" | "behind" | "under";
  readonly of: string;
}

type Position = Pick<Placed, "centre" | "ground" | "lift">;

/** Adds the pieces that have their place by another one: on it, over it, before it, behind it. */
export function placeByOthers(
  placed: readonly Placed[],
  bound: readonly Bound[],
  { room, base }: { readonly room: Room; readonly base: number },
): Placed[] {
  const all = [...placed];
  let waiting = [...bound];
  // Something may stand on what itself stands on a third thing; each round places what can be placed.
  for (let round = 0; round < bound.length && waiting.length > 0; round++) {
    const next: Bound[] = [];
    for (const one of waiting) {
      const target = findTarget(all, one);
      if (target === undefined) next.push(one);
      else all.push(placeAt(one, target, { room, base }));
    }
    waiting = next;
  }
  // A ring of relations has no beginning; its pieces stand where there is room.
  return [...all, ...waiting.map(({ piece }) => standAnywhere(piece, { room, base }))];
}

function findTarget(all: readonly Placed[], { piece, of }: Bound): Placed | undefined {
  const targets = all.filter(({ id }) => id === of);
  return targets[piece.number % Math.max(1, targets.length)];
}

function placeAt(
  { piece, kind }: Bound,
  target: Placed,
  { room, base }: { readonly room: Room; readonly base: number },
): Placed {
  const height = Math.min(base * piece.scale, (room.width * 0.8) / piece.ratio);
  const position = POSITIONS[kind]({ piece, target, height, room });
  const half = (height * piece.ratio) / 2;
  return {
    ...piece,
    ...position,
    centre: clamp(position.centre, half, Math.max(half, room.width - half)),
    height,
    isMirrored: false,
  };
}

interface Pair {
  readonly piece: Piece;
  readonly target: Placed;
  readonly height: number;
  readonly room: Room;
}

/** Pieces of a kind that stand by the same thing stand in a row: how far this one is from the middle. */
const spread = ({ piece, height }: Pair): number =>
  (piece.number === 0 ? 0 : Math.ceil(piece.number / 2) * (piece.number % 2 === 1 ? 1 : -1)) *
  height *
  piece.ratio;

const POSITIONS: Readonly<Record<Bound["kind"], (pair: Pair) => Position>> = {
  on: (pair) => ({
    centre: pair.target.centre + spread(pair),
    ground: pair.target.ground + 0.5,
    lift: pair.target.lift + pair.target.height * (pair.target.trait.top ?? USUAL_TOP),
  }),
  above: (pair) => ({
    centre: pair.target.centre + spread(pair),
    ground: pair.target.ground - 0.5,
    lift: pair.target.lift + pair.target.height * 1.06,
  }),
  before: (pair) => ({
    centre: pair.target.centre + spread(pair) + pair.target.height * pair.target.ratio * 0.18,
    ground: nearer(pair, 0.3),
    lift: 0,
  }),
  behind: (pair) => ({
    centre:
      pair.target.centre +
      spread(pair) -
      (pair.target.height * pair.target.ratio + pair.height * pair.piece.ratio) * 0.27,
    ground: nearer(pair, -0.3),
    lift: 0,
  }),
  under: (pair) => ({
    centre: pair.target.centre + spread(pair),
    ground: nearer(pair, 0.16),
    lift: 0,
  }),
};

/** A row nearer to the eye, or farther, by a share of the floor that is seen. */
const nearer = ({ target, room }: Pair, share: number): number =>
  target.ground + (room.front - room.horizon) * share;

function standAnywhere(
  piece: Piece,
  { room, base }: { readonly room: Room; readonly base: number },
): Placed {
  return {
    ...piece,
    centre: room.width * 0.25,
    ground: room.front,
    lift: 0,
    height: base * piece.scale,
    isMirrored: false,
  };
}
