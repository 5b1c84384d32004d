import { clamp } from "../core/interpolate.ts";
import type { Filter } from "./filter.ts";
import { lightnessOf } from "./tones.ts";
import type { Tones } from "./tones.ts";

/** Silver and black: no colour at all, deeper shadows and clear lights. */
export const blackAndWhite: Filter = { apply: takeColourAway };

function takeColourAway(tones: Tones): Tones {
  const light = lightnessOf(tones);
  const data = new Float32Array(tones.data.length);
  for (let index = 0; index < light.length; index++) {
    const value = light[index] ?? 0;
    const curved = value * value * (3 - 2 * value);
    data.fill(clamp(value * 0.55 + curved * 0.45, 0, 1), index * 3, index * 3 + 3);
  }
  return { ...tones, data };
}
