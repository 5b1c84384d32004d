import { blur, blurMask } from "../core/blur.ts";
import type { Sprite } from "../vocabulary/rasterise-sprite.ts";

/**
 * The same drawing with `margin` pixels of room around it. Its colours run on beyond its edge, for
 * hairs that stand out from it, and into one another a little, as paint and cloth do.
 */
export function padSprite(sprite: Sprite, margin: number): Sprite {
  const width = sprite.width + 2 * margin;
  const height = sprite.height + 2 * margin;
  const alpha = new Float32Array(width * height);
  const colour = new Float32Array(width * height * 3);
  const spread = new Float32Array(width * height * 3);
  for (let index = 0; index < sprite.alpha.length; index++) {
    const cover = sprite.alpha[index] ?? 0;
    if (cover <= 0) continue;
    const row = Math.floor(index / sprite.width) + margin;
    const to = row * width + (index % sprite.width) + margin;
    alpha[to] = cover;
    for (let channel = 0; channel < 3; channel++) {
      const value = sprite.colour[index * 3 + channel] ?? 0;
      colour[to * 3 + channel] = value;
      spread[to * 3 + channel] = value * cover;
    }
  }
  const reach = Math.max(1, Math.round(margin * 0.7));
  blur({ data: spread, width, height }, reach, 1);
  const weight = blurMask({ data: alpha, width, height }, reach, 1);
  runOn(colour, { alpha, spread, weight });
  return { width, height, colour, alpha };
}

/** How much of its surroundings' colour a point takes on. */
const RUN = 0.12;

function runOn(
  colour: Float32Array,
  { alpha, spread, weight }: { alpha: Float32Array; spread: Float32Array; weight: Float32Array },
): void {
  for (let index = 0; index < alpha.length; index++) {
    const near = weight[index] ?? 0;
    if (near < 0.004) continue;
    const share = (alpha[index] ?? 0) < 0.5 ? 1 : RUN;
    for (let at = index * 3; at < index * 3 + 3; at++) {
      const mean = (spread[at] ?? 0) / near;
      colour[at] = (colour[at] ?? 0) * (1 - share) + mean * share;
    }
  }
}
