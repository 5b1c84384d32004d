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
    for (let column = 0; column < width; column++) {
      const from = row * width + column;
      const z = depth[from] ?? SKY;
      if (z >= SKY) continue;
      const mirrored = Math.round(camera.horizonY * 2 - row - 1 + reach / z) - horizon;
      if (mirrored < 0 || mirrored >= image.height) continue;
      const to = mirrored * width + column;
      if (z > (nearest[to] ?? 0)) continue;
      nearest[to] = z;
      image.data[to * 3] = frame.data[from * 3] ?? 0;
      image.data[to * 3 + 1] = frame.data[from * 3 + 1] ?? 0;
      image.data[to * 3 + 2] = frame.data[from * 3 + 2] ?? 0;
    }
  }
  return image;
}
