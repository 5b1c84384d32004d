import { blurMask } from "../core/blur.ts";
import { downsample } from "../core/downsample.ts";
import { lightnessOf } from "./tones.ts";
import type { Tones } from "./tones.ts";

/**
 * Where the low light of an evening may come from: the brightest wide place in the upper part of the
 * picture. Answers how strongly it shines at a place, 0 to 1, the place as shares of the edges.
 */
export function findSunlight(tones: Tones): (u: number, v: number) => number {
  const factor = Math.max(1, Math.ceil(Math.max(tones.width, tones.height) / 64));
  const small = downsample(tones, factor);
  const light = blurMask({ ...small, data: lightnessOf(small) }, 4, 2);
  let best = 0;
  let most = -1;
  for (let index = 0; index < Math.ceil(small.height * 0.62) * small.width; index++) {
    if ((light[index] ?? 0) <= most) continue;
    most = light[index] ?? 0;
    best = index;
  }
  const sunX = ((best % small.width) + 0.5) / small.width;
  const sunY = (Math.floor(best / small.width) + 0.5) / small.height;
  const ratio = tones.width / tones.height;
  return (u, v) => {
    const dx = (u - sunX) * Math.max(1, ratio);
    const dy = (v - sunY) * Math.max(1, 1 / ratio);
    return 1 / (1 + (dx * dx + dy * dy * 1.6) * 5);
  };
}
