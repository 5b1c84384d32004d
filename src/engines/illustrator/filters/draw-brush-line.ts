import { smoothstep } from "../core/interpolate.ts";
import type { Noise } from "../core/noise.ts";
import type { Plate } from "./draw-line.ts";
import type { Line } from "./trace-ridges.ts";

export interface BrushLineOptions {
  readonly scale: number;
  readonly noise: Noise;
  /** Tells the chance of one line from that of another. */
  readonly shift: number;
}

/** A line drawn with a pointed brush: it swells with the pressure of the hand, tapers to its ends and, when it is long and broad, runs dry. */
export function drawBrushLine(
  plate: Plate,
  { points, strength }: Line,
  options: BrushLineOptions,
): void {
  const { scale, noise, shift } = options;
  const count = points.length / 3;
  const length = count / scale;
  const broad = Math.min(4.6, 0.9 + length * 0.011) * (0.35 + 0.9 * Math.min(1, strength * 1.5));
  const dryFrom = 0.45 + 0.25 * noise.perlin(shift, 1.7);
  for (let order = 0; order < count; order++) {
    const share = order / Math.max(1, count - 1);
    const press = Math.sin(Math.PI * Math.min(1, share * 1.08 + 0.06)) ** 0.6;
    const sway = 1 + 0.45 * noise.perlin((order * 0.017) / scale + shift, shift * 0.3);
    const radius = Math.max(0.35, broad * (0.22 + 0.78 * press) * sway) * scale * 0.62;
    const dryness = length > 70 ? smoothstep(dryFrom, 1.05, share) * 0.9 : 0.1;
    stamp(plate, { points, order, radius, dryness }, options);
  }
}

interface Stamp {
  readonly points: Float32Array;
  readonly order: number;
  readonly radius: number;
  readonly dryness: number;
}

/** The touch of the brush at one point: dense, or, when dry, only the traces of its hairs. */
function stamp(
  { width, height, data }: Plate,
  { points, order, radius, dryness }: Stamp,
  { scale, noise, shift }: BrushLineOptions,
): void {
  const at = order * 3;
  const x = points[at] ?? 0;
  const y = points[at + 1] ?? 0;
  const far = Math.min(points.length - 3, at + 6);
  const near = Math.max(0, at - 6);
  const tangentX = (points[far] ?? 0) - (points[near] ?? 0);
  const tangentY = (points[far + 1] ?? 0) - (points[near + 1] ?? 0);
  const length = Math.hypot(tangentX, tangentY) || 1;
  const solid = Math.max(0.5, radius);
  const bottom = Math.min(height - 1, Math.ceil(y + solid));
  const right = Math.min(width - 1, Math.ceil(x + solid));
  for (let row = Math.max(0, Math.floor(y - solid - 1)); row <= bottom; row++) {
    for (let column = Math.max(0, Math.floor(x - solid - 1)); column <= right; column++) {
      const px = column + 0.5 - x;
      const py = row + 0.5 - y;
      const cover = Math.min(1, solid + 0.5 - Math.hypot(px, py)) * Math.min(1, radius / 0.5);
      if (cover <= 0) continue;
      const across = (py * tangentX - px * tangentY) / (length * scale);
      const hair = noise.perlin(across * 1.7 + shift, (order * 0.018) / scale) * 0.5 + 0.5;
      const left = cover * (1 - dryness * smoothstep(0.3, 0.62, hair));
      const index = row * width + column;
      if (left > (data[index] ?? 0)) data[index] = left;
    }
  }
}
