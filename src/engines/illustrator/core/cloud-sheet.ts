import type { Light } from "./colour.ts";
import { clamp, lerp, smoothstep } from "./interpolate.ts";
import { fifthPower } from "./powers.ts";
import type { Direction, SkyOptions } from "./sky-options.ts";

/** Paints clouds in a direction, given the cosine of its angle to the sun; answers how much of the sky they hide. */
export type CloudPainter = (direction: Direction, facing: number, into: Light) => number;

/** One sheet of flakes and banks, seen from below. `shift` is added to the share of the sky it covers. */
export function createCloudSheet(
  { palette, sun, noise, drift }: SkyOptions,
  shift: number,
): CloudPainter {
  const { cloudShade, cloudLit, sun: colour } = palette;
  const cover = (palette.cover + shift - 0.5) * 0.9;
  return ({ x, y, z }, facing, into) => {
    const height = Math.max(0.0005, y);
    const reach = 0.66 / (height + 0.085);
    const u = x * reach;
    const v = z * reach * 1.15;
    const warp = noise.fbm(u * 0.6 - 5, v * 0.6 + 2 + drift, 2);
    const cu = u + warp * 0.8 + drift * 2;
    const cv = v + warp * 0.5;
    const density = noise.fbm(cu, cv, 5) + cover;
    const share = smoothstep(-0.02, 0.24, density) * smoothstep(0.004, 0.06, height);
    if (share < 0.004) return 0;
    const towards = noise.fbm(cu + sun.x * 0.16, cv + sun.z * 0.16, 3) + cover;
    const relief = clamp(0.42 + (density - towards) * 2.6 - density * 0.5, 0, 1);
    const rim = (1 - share) * share * 4;
    const near = fifthPower(clamp(0.5 + 0.5 * facing, 0, 1));
    const lit = relief * relief * (0.35 + 0.9 * near) * 1.3 + rim * near * near * 0.9;
    const body = 0.8 + 0.5 * relief;
    const thin = near * near * near * (1 - share) * palette.glow * 0.7;
    const veil = share * 0.95 * (1 - 0.75 * Math.exp(-height * 15));
    into.red = lerp(
      into.red,
      cloudShade[0] * body + cloudLit[0] * lit + colour[0] * thin + into.red * 0.12,
      veil,
    );
    into.green = lerp(
      into.green,
      cloudShade[1] * body + cloudLit[1] * lit + colour[1] * thin + into.green * 0.12,
      veil,
    );
    into.blue = lerp(
      into.blue,
      cloudShade[2] * body + cloudLit[2] * lit + colour[2] * thin + into.blue * 0.12,
      veil,
    );
    return share;
  };
}
