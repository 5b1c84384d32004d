import { blurMask } from "../core/blur.ts";
import { smoothstep } from "../core/interpolate.ts";
import { findSubject } from "../filters/find-subject.ts";
import { readRows } from "../filters/read-rows.ts";
import type { Plane } from "../filters/read-rows.ts";
import { shrinkToTones } from "../filters/shrink-to-tones.ts";
import type { Raster } from "../frame.ts";
import { readHex } from "./read-hex.ts";

const PIXELS_MAX = 1_000_000;
/** How far a hue may be from a kept one, in radians: wholly kept within the first, gone beyond the second. */
const NEAR = 0.3;
const FAR = 0.52;

/** Keeps what has one of the colours, or the subject, and turns all else grey, in place. */
export function splashColour(raster: Raster, keep: readonly string[] | "subject"): void {
  const plane = keep === "subject" ? findSubject(raster) : findColours(raster, keep);
  const keptAt = readRows(plane, raster, 1);
  const { width, height, data } = raster;
  for (let y = 0; y < height; y++) {
    const kept = keptAt(y);
    for (let x = 0; x < width; x++) {
      const at = (y * width + x) * 3;
      const grey = 0.3 * (data[at] ?? 0) + 0.59 * (data[at + 1] ?? 0) + 0.11 * (data[at + 2] ?? 0);
      const share = kept[x] ?? 0;
      for (let channel = at; channel < at + 3; channel++)
        data[channel] = grey + ((data[channel] ?? 0) - grey) * share + 0.5;
    }
  }
}

function findColours(raster: Raster, keep: readonly string[]): Plane {
  const small = shrinkToTones(raster, PIXELS_MAX);
  const { width, height, data } = small;
  const hues = keep.map((hex) => {
    const [red, green, blue] = readHex(hex);
    return hueOf(red / 255, green / 255, blue / 255);
  });
  const kept = new Float32Array(width * height);
  for (let index = 0; index < kept.length; index++) {
    const red = data[index * 3] ?? 0;
    const green = data[index * 3 + 1] ?? 0;
    const blue = data[index * 3 + 2] ?? 0;
    const most = Math.max(red, green, blue);
    const chroma = most - Math.min(red, green, blue);
    const vivid = smoothstep(0.07, 0.17, chroma) * smoothstep(0.2, 0.42, chroma / (most + 0.02));
    if (vivid === 0) continue;
    const hue = hueOf(red, green, blue);
    let nearest = Math.PI;
    for (const wanted of hues) {
      const apart = Math.abs(hue - wanted);
      nearest = Math.min(nearest, apart > Math.PI ? 2 * Math.PI - apart : apart);
    }
    kept[index] = vivid * smoothstep(FAR, NEAR, nearest);
  }
  return { width, height, data: blurMask({ width, height, data: kept }, 1, 1) };
}

/** The angle of a colour on the wheel: red is 0, green a third of a turn. */
const hueOf = (red: number, green: number, blue: number): number =>
  Math.atan2((green - blue) * 0.866, red - (green + blue) / 2);
