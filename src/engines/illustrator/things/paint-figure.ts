import { blendPixel } from "../core/blend-pixel.ts";
import type { Canvas } from "../core/canvas.ts";
import { createLight } from "../core/colour.ts";
import type { Figure } from "./figure.ts";
import type { SiteLight } from "./site.ts";

/** Nothing nearer than this counts as being in front, in shares of the distance: the ground at the foot is level with it. */
const SLACK = 0.02;

/** Lays a lit drawing over what is farther away, with the air before it. Answers how many pixels of it can be seen. */
export function paintFigure(
  { frame, depth }: Canvas,
  { thing, trait, sprite, left, top }: Figure,
  { haze, hazeDensity }: SiteLight,
): number {
  const light = createLight();
  const clear = trait.habitat === "sky" ? 1 : Math.exp(-thing.z * hazeDensity);
  const air = 1 - clear;
  const limit = thing.z * (1 - SLACK);
  const right = Math.min(sprite.width, frame.width - left);
  const bottom = Math.min(sprite.height, frame.height - top);
  let seen = 0;
  for (let y = Math.max(0, -top); y < bottom; y++) {
    for (let x = Math.max(0, -left); x < right; x++) {
      const from = y * sprite.width + x;
      const cover = sprite.alpha[from] ?? 0;
      if (cover < 0.004) continue;
      const at = (top + y) * frame.width + left + x;
      if ((depth[at] ?? 0) < limit) continue;
      light.red = (sprite.colour[from * 3] ?? 0) * clear + haze[0] * air;
      light.green = (sprite.colour[from * 3 + 1] ?? 0) * clear + haze[1] * air;
      light.blue = (sprite.colour[from * 3 + 2] ?? 0) * clear + haze[2] * air;
      blendPixel(frame, at * 3, light, cover);
      if (cover > 0.4) depth[at] = thing.z;
      if (cover > 0.3) seen += 1;
    }
  }
  return seen;
}
