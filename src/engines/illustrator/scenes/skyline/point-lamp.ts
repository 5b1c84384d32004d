import { addToPixel } from "../../core/blend-pixel.ts";
import type { Camera } from "../../core/camera.ts";
import type { Canvas } from "../../core/canvas.ts";
import type { Colour } from "../../core/colour.ts";

export interface PointLamp {
  readonly x: number;
  readonly y: number;
  readonly z: number;
  /** Its light where it is seen face on. */
  readonly colour: Colour;
  /** Radius in metres. */
  readonly size: number;
}

/** The smallest dot, in pixels; lamps that are smaller are dimmer instead. */
const DOT = 0.62;

/** Adds a lamp, seen as a soft dot. Hidden by what is nearer. */
export function paintPointLamp(
  { frame, depth }: Canvas,
  camera: Camera,
  { x, y, z, colour, size }: PointLamp,
): void {
  const scale = camera.focal / z;
  const atX = camera.centreX + x * scale;
  const atY = camera.horizonY - (y - camera.height) * scale;
  const real = size * scale;
  const radius = Math.max(DOT, real);
  const share = Math.min(1, (real / DOT) ** 1.2 + 0.1);
  const light = { red: colour[0] * share, green: colour[1] * share, blue: colour[2] * share };
  const reach = Math.ceil(radius * 2.2);
  const column = Math.floor(atX);
  const row = Math.floor(atY);
  if (column < 0 || column >= frame.width || row < 0 || row >= frame.height) return;
  if ((depth[row * frame.width + column] ?? 0) < z - 3) return;
  for (let py = Math.max(0, row - reach); py <= Math.min(frame.height - 1, row + reach); py++) {
    for (
      let px = Math.max(0, column - reach);
      px <= Math.min(frame.width - 1, column + reach);
      px++
    ) {
      const squared = (px + 0.5 - atX) ** 2 + (py + 0.5 - atY) ** 2;
      const glow = Math.exp(-squared / (radius * radius));
      if (glow > 0.01) addToPixel(frame, (py * frame.width + px) * 3, light, glow);
    }
  }
}
