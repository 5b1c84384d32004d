import { blurMask } from "../core/blur.ts";
import { clamp, smoothstep } from "../core/interpolate.ts";
import { addGrain } from "./add-grain.ts";
import { downsample } from "../core/downsample.ts";
import type { Raster } from "../frame.ts";
import type { Filter } from "./filter.ts";
import { readRows } from "./read-rows.ts";
import { lightnessOf, scaleOf } from "./tones.ts";
import type { Tones } from "./tones.ts";

/** Silver and black through a yellow filter: no colour at all, skies that stand off from clouds, deep shadows, clear lights, a trace of grain. */
export const blackAndWhite: Filter = {
  apply: takeColourAway,
  addTexture: printOnSilver,
  keepsDetail: true,
};

/** A yellow filter: blue counts for little. */
const WEIGHTS = [0.42, 0.5, 0.08] as const;
const STEPS = 1024;

function takeColourAway(tones: Tones): Tones {
  const { width, height } = tones;
  const small = downsample(tones, 4);
  const plane = { width: small.width, height: small.height, data: lightnessOf(small) };
  const aroundAt = readRows(
    { ...plane, data: blurMask(plane, Math.max(2, 10 * scaleOf(tones)), 2) },
    tones,
    1,
  );
  const curve = Float32Array.from({ length: STEPS + 1 }, (_, step) => {
    const light = step / STEPS;
    return light * 0.52 + smoothstep(0, 1, light) * 0.48;
  });
  const data = new Float32Array(tones.data.length);
  for (let y = 0; y < height; y++) {
    const around = aroundAt(y);
    for (let x = 0; x < width; x++) {
      const at = (y * width + x) * 3;
      const light =
        WEIGHTS[0] * (tones.data[at] ?? 0) +
        WEIGHTS[1] * (tones.data[at + 1] ?? 0) +
        WEIGHTS[2] * (tones.data[at + 2] ?? 0);
      const local = clamp((light - (around[x] ?? light)) * 0.3, -0.12, 0.12);
      const value = curve[Math.round(clamp(light + local, 0, 1) * STEPS)] ?? 0;
      data[at] = value;
      data[at + 1] = value;
      data[at + 2] = value;
    }
  }
  return { width, height, data };
}

/** Whatever an earlier look laid over the enlarged picture turns grey too. */
function printOnSilver(raster: Raster, seed: number): void {
  const { data } = raster;
  for (let at = 0; at < data.length; at += 3) {
    const light = 0.3 * (data[at] ?? 0) + 0.59 * (data[at + 1] ?? 0) + 0.11 * (data[at + 2] ?? 0);
    data.fill(light + 0.5, at, at + 3);
  }
  addGrain(raster, seed, 7);
}
