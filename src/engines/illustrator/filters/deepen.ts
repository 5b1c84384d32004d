import { blurMask } from "../core/blur.ts";
import { clamp, smoothstep } from "../core/interpolate.ts";
import type { Raster } from "../frame.ts";
import { addVignette } from "./add-vignette.ts";
import { readRows } from "./read-rows.ts";
import { shrinkToTones } from "./shrink-to-tones.ts";
import { lightnessOf, scaleOf } from "./tones.ts";

const PIXELS_MAX = 260_000;

/** Drama, in place: forms stand out against what is about them, a bright sky deepens, the corners fall off. */
export function deepen(raster: Raster): void {
  const { width, height, data } = raster;
  const small = shrinkToTones(raster, PIXELS_MAX);
  const scale = scaleOf(small);
  const light = { ...small, data: lightnessOf(small) };
  const wide = readRows({ ...small, data: blurMask(light, Math.max(2, 46 * scale), 2) }, raster, 1);
  const near = readRows({ ...small, data: blurMask(light, Math.max(1, 9 * scale), 2) }, raster, 1);
  for (let y = 0; y < height; y++) {
    const wideRow = wide(y);
    const nearRow = near(y);
    const high = smoothstep(0.62, 0, y / height);
    for (let x = 0; x < width; x++) {
      const at = (y * width + x) * 3;
      const red = (data[at] ?? 0) / 255;
      const green = (data[at + 1] ?? 0) / 255;
      const blue = (data[at + 2] ?? 0) / 255;
      const here = 0.3 * red + 0.59 * green + 0.11 * blue;
      const around = wideRow[x] ?? here;
      const beside = nearRow[x] ?? here;
      const local =
        clamp((here - around) * 0.55, -0.2, 0.16) + clamp((here - beside) * 0.5, -0.12, 0.12);
      const isSky =
        high * smoothstep(0.35, 0.7, around) * (0.45 + 0.55 * smoothstep(-0.02, 0.2, blue - red));
      const target = clamp((here + local) * (1 - 0.34 * isSky), 0, 1);
      const curved = target * 0.62 + target * target * (3 - 2 * target) * 0.38;
      const gain = (curved + 0.012) / (here + 0.012);
      const muted = 0.93 * gain;
      const grey = curved * 0.07;
      data[at] = clamp((red * muted + grey) * 255 + 0.5, 0, 255);
      data[at + 1] = clamp((green * muted + grey) * 255 + 0.5, 0, 255);
      data[at + 2] = clamp((blue * muted + grey) * 255 + 0.5, 0, 255);
    }
  }
  addVignette(raster, 0.55);
}
