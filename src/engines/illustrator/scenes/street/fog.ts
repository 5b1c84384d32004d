import type { Light } from "../../core/colour.ts";
import { clamp } from "../../core/interpolate.ts";
import type { Moment } from "./moment.ts";

/** Answers the function that mixes in the air between the eye and a point; `across` is x over z of the ray, `y` its height. */
export function createFog({ fogLeft, fogRight, fogEnd, fogDensity }: Moment) {
  return (light: Light, ray: { z: number; across: number; y: number }): void => {
    const low = clamp(1 - ray.y / 75, 0.12, 1);
    const clear = Math.exp(-ray.z * fogDensity * (0.35 + 0.65 * low));
    const air = 1 - clear;
    const aside = Math.abs(ray.across);
    const right = clamp(0.5 + ray.across * 0.9, 0, 1);
    const end = (0.3 + 0.7 * low) / (1 + aside * (3.4 + aside * 9));
    const left = 1 - right;
    light.red =
      light.red * clear +
      ((fogLeft[0] * left + fogRight[0] * right) * (1 - end) * low + fogEnd[0] * end) * air;
    light.green =
      light.green * clear +
      ((fogLeft[1] * left + fogRight[1] * right) * (1 - end) * low + fogEnd[1] * end) * air;
    light.blue =
      light.blue * clear +
      ((fogLeft[2] * left + fogRight[2] * right) * (1 - end) * low + fogEnd[2] * end) * air;
  };
}
