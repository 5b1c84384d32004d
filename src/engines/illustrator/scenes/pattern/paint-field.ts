import { clamp } from "../../core/interpolate.ts";
import { channelsOf } from "../../graphic/hex-colour.ts";
import type { Raster } from "../../frame.ts";
import type { PatternSheet } from "./pattern-sheet.ts";

/** A colour in display values, 0 to 255; one object serves all points. */
export interface Dye {
  red: number;
  green: number;
  blue: number;
}

/** Colours that pass into each other along a scale from 0 to 1; beyond its ends they stay. */
export function createRamp(colours: readonly string[]): (share: number, into: Dye) => void {
  const stops = colours.map(channelsOf);
  const last = stops.length - 1;
  return (share, into) => {
    const place = clamp(share, 0, 1) * last;
    const index = Math.min(last - 1, Math.floor(place));
    const from = stops[index] ?? [0, 0, 0];
    const to = stops[index + 1] ?? from;
    const part = place - index;
    const eased = part * part * (3 - 2 * part);
    into.red = from[0] + (to[0] - from[0]) * eased;
    into.green = from[1] + (to[1] - from[1]) * eased;
    into.blue = from[2] + (to[2] - from[2]) * eased;
  };
}

/** Computes every point of a sheet; `u` runs over the longer edge from 0 to 1, `v` in the same measure. A little chance hides the steps of eight bits. */
export function paintField(
  { width, height, random, checkAborted }: PatternSheet,
  dyeAt: (u: number, v: number, into: Dye) => void,
): Raster {
  const data = new Uint8Array(width * height * 3);
  const dye: Dye = { red: 0, green: 0, blue: 0 };
  const scale = 1 / Math.max(width, height);
  for (let y = 0; y < height; y++) {
    if (y % 16 === 0) checkAborted();
    for (let x = 0; x < width; x++) {
      dyeAt((x + 0.5) * scale, (y + 0.5) * scale, dye);
      const at = (y * width + x) * 3;
      const noise = random();
      data[at] = clamp(dye.red + noise, 0, 255);
      data[at + 1] = clamp(dye.green + noise, 0, 255);
      data[at + 2] = clamp(dye.blue + noise, 0, 255);
    }
  }
  return { width, height, data };
}
