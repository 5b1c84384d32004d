import { clamp, lerp, smoothstep } from "./interpolate.ts";
import { fifthPower } from "./powers.ts";
import type { CloudPainter } from "./cloud-sheet.ts";
import type { SkyOptions } from "./sky-options.ts";

/** A closed roof of cloud: soft rolls with dark bellies, brighter where it is thin and towards the sun. */
export function createCloudRoof({ palette, noise, drift }: SkyOptions): CloudPainter {
  const { cloudShade, cloudLit, sun: colour, glow } = palette;
  return ({ x, y, z }, facing, into) => {
    const height = Math.max(0.0005, y);
    const ahead = Math.max(0.08, z);
    const slope = height / ahead;
    // Rolls grow towards the zenith and lie flatter than they are wide.
    const u = x / ahead / (slope + 0.22) + drift * 2;
    const v = Math.log(slope + 0.07) * 2.5;
    const warp = noise.fbm(u * 0.5 + 9, v * 0.5 - drift, 2);
    const rolls = noise.fbm(u * 1.1 + warp * 0.5, v * 1.1 + warp * 0.6, 5);
    const nearer = noise.fbm(u * 1.1 + warp * 0.5, v * 1.1 + warp * 0.6 + 0.22, 3);
    const large = noise.perlin(u * 0.31 - 4, v * 0.36 + drift);
    const belly = clamp(0.5 + (rolls - nearer) * 2.1, 0, 1);
    const thin = smoothstep(-0.12, 0.42, rolls + large * 0.34);
    const towards = clamp(0.5 + 0.5 * facing, 0, 1);
    const near = fifthPower(towards) * towards * towards;
    const lit = (0.05 + 0.4 * thin * thin + 0.34 * belly * thin) * (0.55 + 0.6 * near);
    const body = 0.5 + 0.5 * belly + 0.34 * thin;
    const through = near * near * glow * (0.25 + 0.75 * thin) * 0.5;
    const share = 0.97 * smoothstep(0.004, 0.055, height) * (1 - 0.55 * Math.exp(-height * 16));
    into.red = lerp(
      into.red,
      cloudShade[0] * body + cloudLit[0] * lit + colour[0] * through,
      share,
    );
    into.green = lerp(
      into.green,
      cloudShade[1] * body + cloudLit[1] * lit + colour[1] * through * 0.85,
      share,
    );
    into.blue = lerp(
      into.blue,
      cloudShade[2] * body + cloudLit[2] * lit + colour[2] * through * 0.7,
      share,
    );
    return share;
  };
}
