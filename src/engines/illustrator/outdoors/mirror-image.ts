import type { Camera } from "../core/camera.ts";
import type { Canvas } from "../core/canvas.ts";
import { createFrame } from "../core/create-frame.ts";
import type { Frame } from "../frame.ts";

/** Beyond this everything is sky. */
const SKY = 1e6;

/**
 * What still water would show: row 0 lies at the horizon, the next below it. Each pixel that was painted is turned
 * upside down about the water at its own distance, so that near things mirror farther down than the
 * mountains behind them. Call it when all that mirrors is painted, and nothing else.
 */
export function createMirrorImage({ frame, depth }: Canvas, camera: Camera): Frame {
  const { width, height } = frame;
  const horizon = Math.min(height, Math.max(0, Math.floor(camera.horizonY)));
  const image = createFrame(width, Math.max(1, height - horizon));
  const nearest = new Float32Array(width * image.height).fill(SKY);
  const reach = 2 * camera.height * camera.focal;
  for (let row = 0; row < image.height; row++) {
    const source = Math.max(0, horizon - 1 - row) * width * 3;
    image.data.set(frame.data.subarray(source, source + width * 3), row * width * 3);
  }
  for (let row = 0; row < height; row++) {
    const level = camera.horizonY * 2 - row - 1;
    turnRow({ frame, depth }, row, { image, nearest, horizon, level, reach });
  }
  return image;
}

interface Turning {
  readonly image: Frame;
  /** How far off that is which the image shows so far. */
  readonly nearest: Float32Array;
  readonly horizon: number;
  /** The row of the frame where something endlessly far off in this row is mirrored. */
  readonly level: number;
  readonly reach: number;
}

function turnRow(
  { frame, depth }: Canvas,
  row: number,
  { image, nearest, horizon, level, reach }: Turning,
): void {
  const { width, data } = frame;
  const into = image.data;
  for (let column = 0; column < width; column++) {
    const from = row * width + column;
    const z = depth[from] ?? SKY;
    if (z >= SKY) continue;
    const mirrored = Math.round(level + reach / z) - horizon;
    if (mirrored < 0 || mirrored >= image.height) continue;
    const to = mirrored * width + column;
    if (z > (nearest[to] ?? 0)) continue;
    nearest[to] = z;
    into[to * 3] = data[from * 3] ?? 0;
    into[to * 3 + 1] = data[from * 3 + 1] ?? 0;
    into[to * 3 + 2] = data[from * 3 + 2] ?? 0;
  }
}
