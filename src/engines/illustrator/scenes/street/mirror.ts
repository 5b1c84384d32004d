import type { Frame } from "../../frame.ts";
import { smearColumns } from "../../core/blur.ts";
import type { Light } from "../../core/colour.ts";
import { clamp, lerp } from "../../core/interpolate.ts";

/** The street upside down, as wet ground shows it. */
export interface Mirror {
  /** Light mirrored at a pixel of the picture; `clear` goes from rough asphalt (0) to still water (1). */
  look(column: number, row: number, clear: number, into: Light): void;
}

/**
 * A mirror from a picture of the street as seen from below the ground. Rough asphalt stretches what
 * it mirrors towards the eye, so a second copy is smeared along the columns.
 */
export function createMirror(
  seen: Frame,
  { horizonY, scale }: { horizonY: number; scale: number },
): Mirror {
  const smeared: Frame = { ...seen, data: seen.data.map((value) => Math.min(value, 8)) };
  smearColumns(smeared, seen.width / 26, 2);
  return {
    look(column, row, clear, into) {
      const x = clamp(column * scale, 0, seen.width - 1.001);
      const y = clamp(seen.height - (row + 0.5 - horizonY) * scale, 0, seen.height - 1.001);
      const left = Math.floor(x);
      const top = Math.floor(y);
      const at = (top * seen.width + left) * 3;
      const fx = x - left;
      const fy = y - top;
      into.red = mix(at, 0, { fx, fy, clear });
      into.green = mix(at, 1, { fx, fy, clear });
      into.blue = mix(at, 2, { fx, fy, clear });
    },
  };

  function mix(
    at: number,
    channel: number,
    { fx, fy, clear }: { fx: number; fy: number; clear: number },
  ): number {
    const a = at + channel;
    const b = a + seen.width * 3;
    const rough = lerp(smeared.data[a] ?? 0, smeared.data[a + 3] ?? 0, fx);
    const top = lerp(seen.data[a] ?? 0, seen.data[a + 3] ?? 0, fx);
    const low = lerp(seen.data[b] ?? 0, seen.data[b + 3] ?? 0, fx);
    return lerp(rough, Math.min(6, lerp(top, low, fy)), clear);
  }
}
