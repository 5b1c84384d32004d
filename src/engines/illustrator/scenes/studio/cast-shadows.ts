import { addEnlarged } from "../../core/add-enlarged.ts";
import { blurMask } from "../../core/blur.ts";
import { createFrame } from "../../core/create-frame.ts";
import { clamp } from "../../core/interpolate.ts";
import type { Frame } from "../../frame.ts";
import type { Sprite } from "../../vocabulary/rasterise-sprite.ts";
import type { Placed } from "./arrange.ts";

export interface ShadowCaster {
  readonly placed: Placed;
  readonly sprite: Sprite;
  /** The left edge and the bottom row of the sprite in the frame. */
  readonly left: number;
  readonly bottom: number;
}

/** Shadows are soft, so they are kept at a third of the frame's edge. */
const STEP = 3;

/**
 * Darkens the table: the silhouette laid on it away from the light, sharper near the foot than near
 * the head, and a dark line where a piece touches the ground.
 */
export function castShadows(frame: Frame, casters: readonly ShadowCaster[], side: -1 | 1): void {
  const width = Math.ceil(frame.width / STEP);
  const height = Math.ceil(frame.height / STEP);
  const near = new Float32Array(width * height);
  const far = new Float32Array(width * height);
  const contact = new Float32Array(width * height);
  for (const caster of casters) splat(caster, { near, far, contact, width, height, side });
  const reach = Math.max(...casters.map(({ sprite }) => sprite.height), 30) / STEP;
  const soft = blurMask({ data: near, width, height }, Math.max(1, reach * 0.022), 3);
  const wide = blurMask({ data: far, width, height }, Math.max(1, reach * 0.07), 3);
  const touch = blurMask({ data: contact, width, height }, Math.max(1, reach * 0.014), 2);
  const light = createFrame(width, height);
  for (let index = 0; index < width * height; index++) {
    const dark =
      clamp((soft[index] ?? 0) * 0.5, 0, 0.5) + clamp((wide[index] ?? 0) * 0.42, 0, 0.42);
    const share = (1 - clamp(dark, 0, 0.66)) * (1 - clamp((touch[index] ?? 0) * 1.3, 0, 0.72)) - 1;
    light.data.fill(share, index * 3, index * 3 + 3);
  }
  multiply(frame, light);
}

interface Masks {
  readonly near: Float32Array;
  readonly far: Float32Array;
  readonly contact: Float32Array;
  readonly width: number;
  readonly height: number;
  readonly side: -1 | 1;
}

function splat({ placed, sprite, left, bottom }: ShadowCaster, masks: Masks): void {
  const weight = placed.floats ? 0.5 : 1;
  const put = (mask: Float32Array, x: number, y: number, amount: number): void => {
    const column = Math.floor(x / STEP);
    const row = Math.floor(y / STEP);
    if (column < 0 || row < 0 || column >= masks.width || row >= masks.height) return;
    const at = row * masks.width + column;
    mask[at] = Math.min(1, (mask[at] ?? 0) + amount);
  };
  for (let y = 0; y < sprite.height; y++) {
    const above = sprite.height - 1 - y;
    const lying = placed.ground + above * 0.13;
    const slide = -masks.side * above * 0.36;
    const isNear = above < sprite.height * 0.3 && !placed.floats;
    for (let x = 0; x < sprite.width; x++) {
      const coverage = sprite.alpha[y * sprite.width + x] ?? 0;
      if (coverage < 0.3) continue;
      put(isNear ? masks.near : masks.far, left + x + slide, lying, coverage * 0.5 * weight);
      if (above < Math.max(2, sprite.height * 0.02) && !placed.floats)
        put(masks.contact, left + x, bottom + 1, 0.7);
    }
  }
}

function multiply(frame: Frame, change: Frame): void {
  const factor = createFrame(frame.width, frame.height);
  factor.data.fill(1);
  addEnlarged(factor, change, 1);
  for (let index = 0; index < frame.data.length; index++) {
    frame.data[index] = (frame.data[index] ?? 0) * (factor.data[index] ?? 1);
  }
}
