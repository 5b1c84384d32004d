import { clamp, lerp, smoothstep } from "../core/interpolate.ts";
import { createNoise } from "../core/noise.ts";
import type { Raster } from "../frame.ts";
import { drawLine } from "./draw-line.ts";
import type { Filter, FilterOptions } from "./filter.ts";
import { findLines } from "./find-lines.ts";
import { ruleSheet } from "./rule-sheet.ts";
import { smoothSectors } from "./smooth-sectors.ts";
import { spreadLevels } from "./tone-levels.ts";
import { lightnessOf, scaleOf } from "./tones.ts";
import type { Tones } from "./tones.ts";
import { downsample } from "../core/downsample.ts";
import { readMask } from "../core/read-mask.ts";

/** A technical drawing: white lines of two weights, hatched shadows, on a ruled sheet of Prussian blue. */
export const blueprint: Filter = { apply: drawPlan, addTexture: finishSheet };

const BLUE = [0.035, 0.17, 0.4] as const;
const WHITE = [0.9, 0.96, 1] as const;

function drawPlan(tones: Tones, { seed, checkAborted }: FilterOptions): Tones {
  const { width, height } = tones;
  const scale = scaleOf(tones);
  const lines = findLines(tones, { threshold: 0.12, lengthMin: 16, checkAborted });
  checkAborted();
  const plate = { width, height, data: new Float32Array(width * height) };
  for (const line of lines) {
    const isContour = line.points.length / 3 > 90 * scale && line.strength > 0.22;
    const radius = (isContour ? 1.15 : 0.62) * scale;
    drawLine(plate, line, () => radius);
  }
  checkAborted();
  const small = smoothSectors(downsample(tones, 3), Math.max(2, 3 * scale), 10);
  const light = lightnessOf(small);
  spreadLevels(light, 0.55);
  const noise = createNoise(seed);
  const shade = { width: small.width, height: small.height, data: light };
  const data = new Float32Array(tones.data.length);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const index = y * width + x;
      const tone = readMask(shade, (x + 0.5) / width, (y + 0.5) / height);
      const hatched = hatchAt(x / scale, y / scale, tone) * 0.34;
      const uneven = noise.perlin((x / scale) * 0.004, (y / scale) * 0.005) * 0.03;
      const wash = 0.09 * tone + uneven;
      const ink = 1 - (1 - (plate.data[index] ?? 0) * 0.95) * (1 - hatched);
      for (let channel = 0; channel < 3; channel++)
        data[index * 3 + channel] = clamp(
          lerp(
            (BLUE[channel] ?? 0) * (0.88 + uneven * 2) + wash * (0.35 + 0.4 * channel),
            WHITE[channel] ?? 1,
            ink,
          ),
          0,
          1,
        );
    }
  }
  return { width, height, data };
}

/** Parallel lines at half a right angle where it is light, as on a negative; the lighter the closer. */
function hatchAt(x: number, y: number, tone: number): number {
  const along = x + y;
  const across = x - y;
  const wide = lineAt(along, 11, smoothstep(0.6, 0.85, tone));
  const crossed = lineAt(across, 11, smoothstep(0.84, 0.98, tone));
  return Math.max(wide, crossed);
}

function lineAt(place: number, pitch: number, amount: number): number {
  if (amount <= 0) return 0;
  const distance = Math.abs((((place % pitch) + pitch) % pitch) - pitch / 2);
  return smoothstep(1.5, 0.4, distance) * amount;
}

function finishSheet(raster: Raster, seed: number): void {
  const { width, height, data } = raster;
  const noise = createNoise(seed + 6);
  const scale = Math.max(0.6, Math.max(width, height) / 1600);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const grain =
        noise.perlin((x * 0.5) / scale, (y * 0.5) / scale) * 0.03 +
        noise.perlin((x * 0.05) / scale, (y * 0.9) / scale) * 0.015;
      const at = (y * width + x) * 3;
      for (let channel = at; channel < at + 3; channel++)
        data[channel] = clamp((data[channel] ?? 0) * (1 + grain) + 0.5, 0, 255);
    }
  }
  ruleSheet(raster);
}
