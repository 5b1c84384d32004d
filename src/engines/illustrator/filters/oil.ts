import { hashCell } from "../core/hash.ts";
import { clamp } from "../core/interpolate.ts";
import { createNoise } from "../core/noise.ts";
import type { Filter, FilterOptions } from "./filter.ts";
import { alongFlow, findFlow } from "./flow.ts";
import type { Flow } from "./flow.ts";
import { smoothSectors } from "./smooth-sectors.ts";
import { lightness, scaleOf } from "./tones.ts";
import type { Tones } from "./tones.ts";

/** Thick paint: colour drawn out along the forms, in strokes that stand up from the canvas and catch light. */
export const oil: Filter = { apply: paintOil };

/** Steps of a stroke to either side. */
const STEPS = 7;

function paintOil(tones: Tones, { seed, checkAborted }: FilterOptions): Tones {
  const scale = scaleOf(tones);
  const noise = createNoise(seed);
  const simplified = smoothSectors(tones, Math.max(2, 5 * scale), 14);
  checkAborted();
  const flow = findFlow(simplified, { noise, scale });
  checkAborted();
  const { drawn, height } = drawOut(simplified, flow, { scale, seed });
  checkAborted();
  const painted = smoothSectors(drawn, Math.max(2, 3.2 * scale), 16);
  checkAborted();
  return raiseStrokes(painted, height);
}

/**
 * Each colour pulled along its stroke, and how high the paint stands there, about 0.5: the trace of
 * bristles, which is chance averaged along the same way.
 */
function drawOut(
  { width, height, data }: Tones,
  flow: Flow,
  { scale, seed }: { scale: number; seed: number },
): { drawn: Tones; height: Float32Array } {
  const grain = Math.max(1, 1.5 * scale);
  const chance = new Float32Array(width * height);
  for (let index = 0; index < chance.length; index++) {
    const row = Math.round(Math.floor(index / width) / grain);
    chance[index] = hashCell(Math.round((index % width) / grain) + seed, row);
  }
  const sums = data.slice();
  const heights = new Float32Array(width * height);
  const counts = new Float32Array(width * height).fill(1);
  alongFlow({ width, height, flow }, { steps: STEPS, stride: 2 * scale }, (index, from) => {
    counts[index] = (counts[index] ?? 0) + 1;
    heights[index] = (heights[index] ?? 0) + (chance[from] ?? 0);
    sums[index * 3] = (sums[index * 3] ?? 0) + (data[from * 3] ?? 0);
    sums[index * 3 + 1] = (sums[index * 3 + 1] ?? 0) + (data[from * 3 + 1] ?? 0);
    sums[index * 3 + 2] = (sums[index * 3 + 2] ?? 0) + (data[from * 3 + 2] ?? 0);
  });
  for (let index = 0; index < counts.length; index++) {
    const count = counts[index] ?? 1;
    const share = 1 / count;
    heights[index] = count > 1 ? (heights[index] ?? 0) / (count - 1) : 0.5;
    for (let at = index * 3; at < index * 3 + 3; at++) sums[at] = (sums[at] ?? 0) * share;
  }
  return { drawn: { width, height, data: sums }, height: heights };
}

/** Light from the upper left on the relief; deeper colour in the hollows. */
function raiseStrokes(painted: Tones, height: Float32Array): Tones {
  const { width, data } = painted;
  const result = new Float32Array(data.length);
  for (let index = 0; index < height.length; index++) {
    const here = height[index] ?? 0.5;
    const right = height[index % width < width - 1 ? index + 1 : index] ?? here;
    const below = height[index + width < height.length ? index + width : index] ?? here;
    const slope = clamp((here - right + (here - below)) * 0.85, -0.5, 0.5);
    const light = lightness(data, index * 3);
    for (let channel = 0; channel < 3; channel++) {
      const value = light + ((data[index * 3 + channel] ?? 0) - light) * 1.26;
      const deep = value + (value - 0.5) * 0.08;
      result[index * 3 + channel] = clamp(
        deep * (1 + slope * 0.75) + slope * 0.05 + (here - 0.5) * 0.1,
        0,
        1,
      );
    }
  }
  return { ...painted, data: result };
}
