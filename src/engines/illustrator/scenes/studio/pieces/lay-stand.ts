import { smoothstep } from "../../../core/interpolate.ts";
import type { Frame } from "../../../frame.ts";
import type { Stand } from "./stand.ts";

/** Lays a lit piece over the frame; `coverage` also keeps how much of each pixel is covered at all. */
export function layStand(frame: Frame, stand: Stand, coverage?: Float32Array): void {
  const { sprite, left, top } = stand;
  for (let y = Math.max(0, -top); y < sprite.height && top + y < frame.height; y++) {
    for (let x = Math.max(0, -left); x < sprite.width && left + x < frame.width; x++) {
      const from = y * sprite.width + x;
      const share = sprite.alpha[from] ?? 0;
      if (share <= 0.002) continue;
      const to = (top + y) * frame.width + left + x;
      blend(frame, to, { colour: sprite.colour, from, share });
      if (coverage !== undefined) coverage[to] = share + (coverage[to] ?? 0) * (1 - share);
    }
  }
}

/** The mirror image of a piece in what it stands on, fading with the distance from the foot. */
export function reflectStand(frame: Frame, stand: Stand, reflectivity: number): void {
  const { sprite, left, foot, top, placed } = stand;
  const margin = top + sprite.height - foot;
  const gap = Math.round(placed.lift * 1.7);
  for (let row = 0; row < sprite.height - margin; row++) {
    const target = foot + gap + row;
    const fade = reflectivity * (1 - smoothstep(0, 0.7, (row + gap) / sprite.height));
    if (target >= frame.height || fade <= 0.004) break;
    for (let x = Math.max(0, -left); x < sprite.width && left + x < frame.width; x++) {
      const from = (sprite.height - margin - 1 - row) * sprite.width + x;
      const share = (sprite.alpha[from] ?? 0) * fade;
      if (share > 0.002)
        blend(frame, target * frame.width + left + x, { colour: sprite.colour, from, share });
    }
  }
}

interface Ink {
  readonly colour: Float32Array;
  readonly from: number;
  readonly share: number;
}

function blend({ data }: Frame, to: number, { colour, from, share }: Ink): void {
  for (let channel = 0; channel < 3; channel++) {
    const under = data[to * 3 + channel] ?? 0;
    data[to * 3 + channel] = under + ((colour[from * 3 + channel] ?? 0) - under) * share;
  }
}
