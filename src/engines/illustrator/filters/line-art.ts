import { clamp } from "../core/interpolate.ts";
import type { Raster } from "../frame.ts";
import { drawLine } from "./draw-line.ts";
import type { Filter, FilterOptions } from "./filter.ts";
import { findLines } from "./find-lines.ts";
import { scaleOf } from "./tones.ts";
import type { Tones } from "./tones.ts";

/** Clean black contours of one width on white, and nothing else. */
export const lineArt: Filter = { apply: drawContours, addTexture: sharpenLines };

function drawContours(tones: Tones, { checkAborted }: FilterOptions): Tones {
  const { width, height } = tones;
  const scale = scaleOf(tones);
  const plate = { width, height, data: new Float32Array(width * height) };
  const lines = findLines(tones, { threshold: 0.15, lengthMin: 17, checkAborted });
  checkAborted();
  for (const line of lines) drawLine(plate, line, () => 1.15 * scale);
  const data = new Float32Array(width * height * 3);
  for (let at = 0; at < data.length; at++) data[at] = 1 - (plate.data[Math.floor(at / 3)] ?? 0);
  return { width, height, data };
}

/** Enlarged lines have soft edges; drawn ones have not. */
function sharpenLines({ width, height, data }: Raster): void {
  const steep = clamp(Math.max(width, height) / 1600, 1, 3);
  for (let at = 0; at < data.length; at++)
    data[at] = clamp(((data[at] ?? 0) - 127.5) * steep * 1.2 + 128, 0, 255);
}
