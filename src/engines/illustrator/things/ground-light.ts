import type { Canvas } from "../core/canvas.ts";
import type { Colour } from "../core/colour.ts";
import { scaleColour } from "../core/colour.ts";
import { clamp } from "../core/interpolate.ts";
import type { Figure } from "./figure.ts";
import type { SiteLight } from "./site.ts";

/** What the ground of an unknown place sends back of the light that falls on it. */
const USUAL_ALBEDO = 0.14;

/** The light that comes up from the ground before a thing: the mean of what is painted there. */
export function groundLight(
  { frame, depth }: Canvas,
  { sprite, left, foot }: Figure,
  { ambient }: SiteLight,
): Colour {
  const first = clamp(foot, 0, frame.height - 1);
  const last = clamp(first + Math.ceil(sprite.height * 0.3), 0, frame.height - 1);
  const step = Math.max(1, Math.floor(sprite.height / 16));
  const sum: [number, number, number] = [0, 0, 0];
  let count = 0;
  for (let row = first; row <= last; row += step) {
    for (let column = Math.max(0, left); column < left + sprite.width; column += step) {
      const at = row * frame.width + column;
      if (column >= frame.width || !Number.isFinite(depth[at] ?? Number.POSITIVE_INFINITY))
        continue;
      sum[0] += frame.data[at * 3] ?? 0;
      sum[1] += frame.data[at * 3 + 1] ?? 0;
      sum[2] += frame.data[at * 3 + 2] ?? 0;
      count += 1;
    }
  }
  return count < 4 ? scaleColour(ambient, USUAL_ALBEDO * 2) : scaleColour(sum, 1 / count);
}
