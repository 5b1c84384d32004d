import { addToPixel } from "../core/blend-pixel.ts";
import type { Canvas } from "../core/canvas.ts";
import { createLight } from "../core/colour.ts";
import type { Colour } from "../core/colour.ts";

/** A small light with a halo, as a firefly or a lantern. Pixels. */
export interface Glow {
  readonly x: number;
  readonly y: number;
  /** Metres from the eye. */
  readonly z: number;
  readonly radius: number;
  readonly colour: Colour;
  /** Brightness of its middle, and of the halo around it. */
  readonly core: number;
  readonly halo: number;
}

/** How far the halo reaches, in radii. */
const REACH = 9;

/** Adds a glow to the picture, where nothing nearer hides it. */
export function paintGlow({ frame, depth }: Canvas, glow: Glow): void {
  const { x, y, z, radius, colour, core, halo } = glow;
  const light = createLight();
  [light.red, light.green, light.blue] = colour;
  const reach = radius * REACH;
  const bottom = Math.min(frame.height, Math.ceil(y + reach));
  const right = Math.min(frame.width, Math.ceil(x + reach));
  for (let row = Math.max(0, Math.floor(y - reach)); row < bottom; row++) {
    for (let column = Math.max(0, Math.floor(x - reach)); column < right; column++) {
      const at = row * frame.width + column;
      if ((depth[at] ?? 0) < z) continue;
      const squared = ((column + 0.5 - x) ** 2 + (row + 0.5 - y) ** 2) / (radius * radius);
      // The halo ends at its reach without an edge.
      const edge = Math.max(0, 1 - squared / (REACH * REACH));
      addToPixel(
        frame,
        at * 3,
        light,
        Math.exp(-squared * 1.4) * core + Math.exp(-squared * 0.1) * halo * edge,
      );
    }
  }
}
