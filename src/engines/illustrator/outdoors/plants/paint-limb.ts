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

/** Paints a tapering stroke with soft, round ends, hidden by what is nearer. */
export function paintLimb({ frame, depth }: Canvas, limb: SeenLimb): void {
  const { width, height, data } = frame;
  const { fromX, fromY, fromRadius, toRadius, z } = limb;
  const spanX = limb.toX - fromX;
  const spanY = limb.toY - fromY;
  const length = Math.sqrt(spanX * spanX + spanY * spanY);
  if (length < 0.2) return;
  const alongX = spanX / length;
  const alongY = spanY / length;
  // The side to the right of the picture, whichever way the limb grows.
  const turn = alongY > 0 || (alongY === 0 && alongX > 0) ? -1 : 1;
  const reach = Math.max(fromRadius, toRadius, 0.5) + 0.5;
  const top = Math.max(0, Math.floor(Math.min(fromY, limb.toY) - reach));
  const bottom = Math.min(height - 1, Math.floor(Math.max(fromY, limb.toY) + reach));
  const lengthInverse = 1 / length;
  const slope = (toRadius - fromRadius) * lengthInverse;
  for (let row = top; row <= bottom; row++) {
    const dy = row + 0.5 - fromY;
    // Where the row crosses the stroke: between its sides and between its ends.
    let left = -1e9;
    let right = 1e9;
    if (alongY > 1e-4 || alongY < -1e-4) {
      const middle = (dy * alongX) / alongY;
      const half = Math.abs(reach / alongY);
      left = middle - half;
      right = middle + half;
    }
    if (alongX > 1e-4 || alongX < -1e-4) {
      const middle = (length * 0.5 - dy * alongY) / alongX;
      const half = Math.abs((length * 0.5 + reach) / alongX);
      if (middle - half > left) left = middle - half;
      if (middle + half < right) right = middle + half;
    }
    const first = Math.max(0, Math.floor(fromX + left));
    const last = Math.min(width - 1, Math.floor(fromX + right));
    for (let column = first; column <= last; column++) {
      const dx = column + 0.5 - fromX;
      const along = dx * alongX + dy * alongY;
      const across = (dy * alongX - dx * alongY) * turn;
      const beyond = along < 0 ? along : along > length ? along - length : 0;
      const radius = fromRadius + slope * (along < 0 ? 0 : along > length ? length : along);
      const seen = radius > 0.5 ? radius : 0.5;
      const inside = seen + 0.5 - (beyond === 0 ? Math.abs(across) : Math.sqrt(across * across + beyond * beyond));
      if (inside <= 0) continue;
      const at = row * width + column;
      if ((depth[at] ?? 0) < z) continue;
      const cover = (inside >= 1 ? 1 : inside) * (radius < 0.5 ? radius * 2 : 1);
      const lean = 0.5 + (across / seen) * 0.5;
      const side = lean < 0 ? 0 : lean > 1 ? 1 : lean;
      const rest = 1 - cover;
      const bright = side * cover;
      const dim = cover - bright;
      const index = at * 3;
      data[index] = (data[index] ?? 0) * rest + limb.rightRed * bright + limb.leftRed * dim;
      data[index + 1] = (data[index + 1] ?? 0) * rest + limb.rightGreen * bright + limb.leftGreen * dim;
      data[index + 2] = (data[index + 2] ?? 0) * rest + limb.rightBlue * bright + limb.leftBlue * dim;
      if (cover > 0.4) depth[at] = z;
    }
  }
}
