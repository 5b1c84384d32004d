import type { Canvas } from "../../core/canvas.ts";

/** A tapering piece of wood as it is seen, lit across its roundness. Pixels; one object serves all limbs. */
export interface SeenLimb {
  fromX: number;
  fromY: number;
  fromRadius: number;
  toX: number;
  toY: number;
  toRadius: number;
  z: number;
  /** Colour of the side that looks to the right of the picture, and of the other. */
  rightRed: number;
  rightGreen: number;
  rightBlue: number;
  leftRed: number;
  leftGreen: number;
  leftBlue: number;
}

export const createSeenLimb = (): SeenLimb => ({
  fromX: 0,
  fromY: 0,
  fromRadius: 1,
  toX: 0,
  toY: 0,
  toRadius: 1,
  z: 1,
  rightRed: 0,
  rightGreen: 0,
  rightBlue: 0,
  leftRed: 0,
  leftGreen: 0,
  leftBlue: 0,
});

/** The way of a limb across the picture. One object serves all limbs. */
const way = { length: 1, alongX: 1, alongY: 0, turn: 1, reach: 1, slope: 0 };
/** The pixels of a row that may belong to it. */
const span = { first: 0, last: 0 };

/** Paints a tapering stroke with soft, round ends, hidden by what is nearer. */
export function paintLimb(canvas: Canvas, limb: SeenLimb): void {
  const spanX = limb.toX - limb.fromX;
  const spanY = limb.toY - limb.fromY;
  const length = Math.sqrt(spanX * spanX + spanY * spanY);
  if (length < 0.2) return;
  way.length = length;
  way.alongX = spanX / length;
  way.alongY = spanY / length;
  // The side to the right of the picture, whichever way the limb grows.
  way.turn = way.alongY > 0 || (way.alongY === 0 && way.alongX > 0) ? -1 : 1;
  way.reach = Math.max(limb.fromRadius, limb.toRadius, 0.5) + 0.5;
  way.slope = (limb.toRadius - limb.fromRadius) / length;
  const top = Math.max(0, Math.floor(Math.min(limb.fromY, limb.toY) - way.reach));
  const bottom = Math.min(
    canvas.frame.height - 1,
    Math.floor(Math.max(limb.fromY, limb.toY) + way.reach),
  );
  for (let row = top; row <= bottom; row++) {
    crossRow(limb, row, canvas.frame.width);
    paintLimbRow(canvas, limb, row);
  }
}

/** Finds where a row crosses the stroke: between its sides and between its ends. */
function crossRow({ fromX, fromY }: SeenLimb, row: number, width: number): void {
  const { alongX, alongY, length, reach } = way;
  const dy = row + 0.5 - fromY;
  let left = -1e9;
  let right = 1e9;
  if (Math.abs(alongY) > 1e-4) {
    const middle = (dy * alongX) / alongY;
    const half = Math.abs(reach / alongY);
    left = middle - half;
    right = middle + half;
  }
  if (Math.abs(alongX) > 1e-4) {
    const middle = (length * 0.5 - dy * alongY) / alongX;
    const half = Math.abs((length * 0.5 + reach) / alongX);
    left = Math.max(left, middle - half);
    right = Math.min(right, middle + half);
  }
  span.first = Math.max(0, Math.floor(fromX + left));
  span.last = Math.min(width - 1, Math.floor(fromX + right));
}

function paintLimbRow({ frame, depth }: Canvas, limb: SeenLimb, row: number): void {
  const { data } = frame;
  const { alongX, alongY, length, turn, slope } = way;
  const { z } = limb;
  const dy = row + 0.5 - limb.fromY;
  const { last } = span;
  for (let column = span.first; column <= last; column++) {
    const dx = column + 0.5 - limb.fromX;
    const along = dx * alongX + dy * alongY;
    const across = (dy * alongX - dx * alongY) * turn;
    const on = within(along, 0, length);
    const radius = limb.fromRadius + slope * on;
    const seen = radius > 0.5 ? radius : 0.5;
    const beyond = along - on;
    const inside = seen + 0.5 - Math.sqrt(across * across + beyond * beyond);
    if (inside <= 0) continue;
    const at = row * frame.width + column;
    if ((depth[at] ?? 0) < z) continue;
    const cover = (inside >= 1 ? 1 : inside) * (radius < 0.5 ? radius * 2 : 1);
    const bright = within(0.5 + (across / seen) * 0.5, 0, 1) * cover;
    const dim = cover - bright;
    const rest = 1 - cover;
    const index = at * 3;
    data[index] = (data[index] ?? 0) * rest + limb.rightRed * bright + limb.leftRed * dim;
    data[index + 1] =
      (data[index + 1] ?? 0) * rest + limb.rightGreen * bright + limb.leftGreen * dim;
    data[index + 2] = (data[index + 2] ?? 0) * rest + limb.rightBlue * bright + limb.leftBlue * dim;
    if (cover > 0.4) depth[at] = z;
  }
}

const within = (value: number, low: number, high: number): number =>
  value < low ? low : value > high ? high : value;
