import { smoothstep } from "../../core/interpolate.ts";
import type { Frame } from "../../frame.ts";
import type { ShadowCaster } from "./cast-shadows.ts";

/** Lays a lit piece over the frame. */
export function paintPiece(frame: Frame, { sprite, left, bottom }: ShadowCaster): void {
  const top = bottom - sprite.height + 1;
  for (let y = Math.max(0, -top); y < sprite.height && top + y < frame.height; y++) {
    for (let x = Math.max(0, -left); x < sprite.width && left + x < frame.width; x++) {
      const from = y * sprite.width + x;
      blend(
        frame,
        { x: left + x, y: top + y },
        { colour: sprite.colour, from, share: sprite.alpha[from] ?? 0 },
      );
    }
  }
}

/** Its mirror image in the table, fading with the distance from the foot. */
export function reflectPiece(
  frame: Frame,
  { sprite, bottom, left, placed }: ShadowCaster,
  reflectivity: number,
): void {
  const gap = Math.max(0, placed.ground - bottom);
  const start = Math.round(placed.ground + gap) + 1;
  for (let target = start; target < frame.height; target++) {
    const row = Math.floor((target - start) / 0.94);
    if (row >= sprite.height) break;
    const fade =
      reflectivity * (1 - smoothstep(0, 0.62, row / sprite.height + gap / sprite.height));
    if (fade <= 0.004) break;
    for (let x = Math.max(0, -left); x < sprite.width && left + x < frame.width; x++) {
      const from = (sprite.height - 1 - row) * sprite.width + x;
      blend(
        frame,
        { x: left + x, y: target },
        { colour: sprite.colour, from, share: (sprite.alpha[from] ?? 0) * fade },
      );
    }
  }
}

interface Ink {
  readonly colour: Float32Array;
  readonly from: number;
  readonly share: number;
}

function blend(
  frame: Frame,
  { x, y }: { x: number; y: number },
  { colour, from, share }: Ink,
): void {
  if (share <= 0.002) return;
  const at = (y * frame.width + x) * 3;
  for (let channel = 0; channel < 3; channel++) {
    const under = frame.data[at + channel] ?? 0;
    frame.data[at + channel] = under + ((colour[from * 3 + channel] ?? 0) - under) * share;
  }
}
