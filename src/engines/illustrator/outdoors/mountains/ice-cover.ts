import type { Light } from "../../core/colour.ts";
import { lerp, smoothstep } from "../../core/interpolate.ts";
import type { GroundPoint } from "../ground-point.ts";
import { createIceFinder, createIcePlace } from "./glacier.ts";
import type { MountainLand } from "./mountain-land.ts";

/**
 * Answers the function that lays the glacier's ice over the colour of a place, undefined where there is no glacier.
 * Ice is grey-white, blue in its crevasses, with bands of stones along its middle and its sides.
 */
export function createIceCover({ glacier, noise }: MountainLand) {
  if (glacier === undefined) return undefined;
  const findIce = createIceFinder(glacier, noise);
  const ice = createIcePlace();
  return ({ x, z }: GroundPoint, grain: number, into: Light): void => {
    findIce(x, z, ice);
    const { along, across, share } = ice;
    if (share <= 0.02) return;
    const bend = across * across * 1.6;
    const crack = smoothstep(
      0.12,
      0.5,
      noise.perlin(along * 52 + bend, across * 2.6 + 4) + grain * 0.3,
    );
    const band = Math.abs(across + 0.15 + noise.perlin(along * 5, 2) * 0.2);
    const stones = smoothstep(0.14, 0.03, band) * 0.7 + smoothstep(0.72, 1, Math.abs(across)) * 0.6;
    const own = 0.5 + 0.1 * noise.perlin(x * 0.01, z * 0.01) + grain * 0.12;
    const white = own * (1 - stones * 0.6);
    into.red = lerp(into.red, white * (1 - crack * 0.6) * 0.93, share);
    into.green = lerp(into.green, white * (1 - crack * 0.36), share);
    into.blue = lerp(into.blue, white * (1 - crack * 0.14) * 1.06, share);
  };
}
