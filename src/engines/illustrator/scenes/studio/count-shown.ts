import type { Sprite } from "../../vocabulary/rasterise-sprite.ts";

/** A drawing in the frame; `left` and `top` are the column and row of its first pixel. */
interface Laid {
  readonly id: string;
  readonly sprite: Sprite;
  readonly left: number;
  readonly top: number;
}

/** Less of a pixel than this share of the thing's fullest pixel does not make it seen; a rainbow is full nowhere. */
const SEEN = 0.4;

/** How many pixels of each thing can be seen, by its id, when they are laid down in this order. */
export function countShown(
  frame: { readonly width: number; readonly height: number },
  laid: readonly Laid[],
): ReadonlyMap<string, number> {
  const owners = new Int16Array(frame.width * frame.height).fill(-1);
  for (const [number, thing] of laid.entries()) own(owners, { frame, thing, number });
  const shown = new Map<string, number>();
  for (const owner of owners) {
    const id = owner < 0 ? undefined : laid[owner]?.id;
    if (id !== undefined) shown.set(id, (shown.get(id) ?? 0) + 1);
  }
  return shown;
}

interface Claim {
  readonly frame: { readonly width: number; readonly height: number };
  readonly thing: Laid;
  readonly number: number;
}

function own(owners: Int16Array, { frame, thing, number }: Claim): void {
  const { sprite, left, top } = thing;
  const seen = SEEN * sprite.alpha.reduce((most, alpha) => Math.max(most, alpha), 0);
  for (let y = Math.max(0, -top); y < sprite.height && top + y < frame.height; y++) {
    for (let x = Math.max(0, -left); x < sprite.width && left + x < frame.width; x++) {
      if ((sprite.alpha[y * sprite.width + x] ?? 0) > seen)
        owners[(top + y) * frame.width + left + x] = number;
    }
  }
}
