import { fifthPower } from "./powers.ts";
import type { CloudPainter } from "./cloud-sheet.ts";
import { clamp, lerp, smoothstep } from "./interpolate.ts";
import { createRainShafts } from "./rain-shafts.ts";
import type { SkyOptions } from "./sky-options.ts";

/**
 * A thunderstorm: a heavy dark roof of lobes that ends in a ragged shelf above the horizon; under
 * the shelf a bright rift, crossed by dark curtains of rain.
 */
export function createStormClouds(options: SkyOptions): CloudPainter {
  const { palette, noise, drift } = options;
  const { cloudShade, cloudLit, sun: colour, glow } = palette;
  const addShafts = createRainShafts(options);

  /** How high above the horizon the shelf ends, as y over z; ragged. */
  function edgeAt(across: number, slope: number): number {
    const sweep = noise.perlin(across * 0.9 + drift, 5.1) * 0.05;
    const lobes = Math.abs(noise.perlin(across * 4.1 - drift, slope * 6)) * 0.05;
    const scud = noise.fbm(across * 12 + drift, slope * 30, 4) * 0.04;
    return 0.092 + sweep - lobes + scud;
  }

  /** Octaves of round lumps, about 0 to 1.4. */
  function billow(u: number, v: number): number {
    const a = Math.abs(noise.perlin(u, v));
    const b = Math.abs(noise.perlin(u * 2.1 + 5, v * 2.1));
    const c = Math.abs(noise.perlin(u * 4.4, v * 4.4 + 9));
    const d = Math.abs(noise.perlin(u * 9.1, v * 9.1));
    return a + b * 0.52 + c * 0.27 + d * 0.13;
  }

  return ({ x, y, z }, facing, into) => {
    const ahead = Math.max(0.08, z);
    const across = x / ahead;
    const slope = Math.max(0, y) / ahead;
    const towards = clamp(0.5 + 0.5 * facing, 0, 1);
    const near = fifthPower(towards) * towards;
    // Lumps grow towards the zenith and are everywhere nearly as high as wide.
    const u = across / (slope + 0.24) + drift * 2;
    const v = Math.log(slope + 0.1) * 1.9;
    const warp = noise.fbm(u * 0.7 + 3, v * 0.7 - drift, 2);
    const lumpX = u * 1.35 + warp * 0.4;
    const lumpY = v * 1.3 + warp * 0.5;
    const lumps = billow(lumpX, lumpY);
    const lower = billow(lumpX, lumpY - 0.15);
    const large = noise.perlin(u * 0.42 + 8, v * 0.5 - drift);
    const edge = edgeAt(across, slope);
    const share = smoothstep(edge - 0.01, edge + 0.035, slope);
    const above = slope - edge;
    // The shelf is darkest just above its edge and catches the light of the rift on its lip.
    const lip = Math.exp(-(((above - 0.014) / 0.02) ** 2)) * 0.3 * (0.4 + lumps);
    const heavy = 0.42 + 0.58 * smoothstep(0.0, 0.42, above + large * 0.1);
    const belly = clamp(0.46 + (lower - lumps) * 1.5, 0, 1);
    const tone = clamp(heavy * (0.35 + 0.7 * belly + 0.45 * lumps + 0.75 * large), 0.05, 1.7);
    const lit = tone * tone * 0.11 + belly * belly * heavy * 0.06 + lip * (0.3 + 0.7 * near);
    const body = 0.45 + 0.8 * tone;
    const through = near * near * glow * 0.16 * belly;
    addShafts(across, slope, into);
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
