import type { Light } from "../../core/colour.ts";
import { clamp, fraction, lerp, smoothstep } from "../../core/interpolate.ts";
import type { NoiseTile } from "../noise-tile.ts";
import type { HouseHit, HousePlan } from "./house-plan.ts";
import { paintCoat, SNOW } from "./paint-coat.ts";
import { EAVES } from "./trace-house.ts";

/** Answers the function that paints a roof of shingles, mossy here and there, or under snow. */
export function createRoofSurface(
  { roof, depth, rise }: HousePlan,
  { patches, isSnowy }: { patches: NoiseTile; isSnowy: boolean },
) {
  const slope = Math.hypot(depth / 2, rise) + EAVES;
  return ({ u, v }: HouseHit, paint: Light): void => {
    const row = Math.floor(v * 3.4);
    const place = u * 3 + row * 0.5;
    const own = 0.85 + 0.3 * fraction(Math.floor(place) * 0.618 + row * 0.381);
    const joint = (fraction(v * 3.4) < 0.14 ? 0.62 : 1) * (fraction(place) < 0.07 ? 0.8 : 1);
    const moss = smoothstep(0.1, 0.4, patches(u * 0.6 + 3, v * 0.6)) * 0.4;
    paintCoat(paint, roof, joint * own * (0.9 + patches(u * 0.8, v * 1.2) * 0.4));
    paint.red = lerp(paint.red, 0.07, moss);
    paint.green = lerp(paint.green, 0.085, moss);
    paint.blue = lerp(paint.blue, 0.03, moss);
    if (!isSnowy) return;
    const thaw = smoothstep(0.15, 0.5, patches(u * 0.5, v * 0.5)) * 0.4;
    const share = clamp(1.15 - thaw - (v > slope - 0.12 ? 0.4 : 0), 0, 1);
    paint.red = lerp(paint.red, SNOW[0], share);
    paint.green = lerp(paint.green, SNOW[1], share);
    paint.blue = lerp(paint.blue, SNOW[2], share);
  };
}
