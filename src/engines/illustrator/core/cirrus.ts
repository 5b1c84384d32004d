import type { Light } from "./colour.ts";
import { lerp, smoothstep } from "./interpolate.ts";
import type { Direction, SkyOptions } from "./sky-options.ts";

/** Answers the function that lays thin wisps of ice high over the sky; `amount` is their share. */
export function createCirrus({ palette, noise, drift }: SkyOptions, amount: number) {
  return ({ x, y, z }: Direction, warm: number, into: Light): void => {
    const reach = 1 / (Math.max(0.0005, y) + 0.16);
    const u = x * reach;
    const v = z * reach;
    const warp = noise.fbm(u * 0.9 + 3.1, v * 0.9 + drift, 2) * 0.8;
    const wisp = noise.fbm(u * 0.9 + warp + drift, v * 3.1 + warp * 0.9, 3);
    const share = smoothstep(-0.05, 0.5, wisp) * 0.5 * amount * smoothstep(0.02, 0.2, y);
    into.red = lerp(into.red, into.red * 0.5 + palette.cloudLit[0] * 0.55 * warm, share);
    into.green = lerp(into.green, into.green * 0.5 + palette.cloudLit[1] * 0.55 * warm, share);
    into.blue = lerp(into.blue, into.blue * 0.5 + palette.cloudLit[2] * 0.55 * warm, share);
  };
}
