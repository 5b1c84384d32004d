import type { Line } from "./trace-ridges.ts";

/** Coverage, 0 to 1, one float a pixel. */
export interface Plate {
  readonly width: number;
  readonly height: number;
  readonly data: Float32Array;
}

/** Draws a line with round ends and soft edges; `radiusAt` is half its width in pixels at a share of its length and a clearness, both 0 to 1. */
export function drawLine(
  plate: Plate,
  { points }: Line,
  radiusAt: (share: number, strength: number) => number,
): void {
  const count = points.length / 3;
  for (let order = 0; order < count; order++) {
    const at = order * 3;
    const next = order + 1 < count ? at + 3 : at;
    const radius = radiusAt(order / Math.max(1, count - 1), points[at + 2] ?? 0);
    if (radius <= 0) continue;
    drawPiece(
      plate,
      {
        x: points[at] ?? 0,
        y: points[at + 1] ?? 0,
        toX: points[next] ?? 0,
        toY: points[next + 1] ?? 0,
      },
      radius,
    );
  }
}

interface Piece {
  readonly x: number;
  readonly y: number;
  readonly toX: number;
  readonly toY: number;
}

/** A piece of a line: every pixel by its distance from it. Thinner than a pixel it grows faint instead. */
function drawPiece(
  { width, height, data }: Plate,
  { x, y, toX, toY }: Piece,
  radius: number,
): void {
  const solid = Math.max(0.5, radius);
  const full = Math.min(1, radius / 0.5);
  const left = Math.max(0, Math.floor(Math.min(x, toX) - solid - 1));
  const right = Math.min(width - 1, Math.ceil(Math.max(x, toX) + solid + 1));
  const top = Math.max(0, Math.floor(Math.min(y, toY) - solid - 1));
  const bottom = Math.min(height - 1, Math.ceil(Math.max(y, toY) + solid + 1));
  const dx = toX - x;
  const dy = toY - y;
  const squared = dx * dx + dy * dy;
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      const px = column + 0.5 - x;
      const py = row + 0.5 - y;
      let share = squared > 0 ? (px * dx + py * dy) / squared : 0;
      share = share < 0 ? 0 : share > 1 ? 1 : share;
      const distance = Math.hypot(px - dx * share, py - dy * share);
      const cover = (solid + 0.5 - distance) * full;
      if (cover <= 0) continue;
      const at = row * width + column;
      const covered = cover > full ? full : cover;
      if (covered > (data[at] ?? 0)) data[at] = covered;
    }
  }
}
