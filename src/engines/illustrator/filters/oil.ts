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

const STEPS = 5;

function paintOil(tones: Tones, { seed, checkAborted }: FilterOptions): Tones {
  const scale = scaleOf(tones);
  const noise = createNoise(seed);
  const simplified = smoothSectors(tones, Math.max(2, 5 * scale), 14);
  checkAborted();
  const flow = findFlow(simplified, { noise, scale });
  checkAborted();
  const drawn = drawOut(simplified, flow, scale);
  checkAborted();
  const painted = smoothSectors(drawn, Math.max(2, 3.2 * scale), 16);
  checkAborted();
  return raiseStrokes(painted, bristles(painted, flow, { scale, seed }));
}

/** Each colour pulled along its stroke. */
function drawOut({ width, height, data }: Tones, flow: Flow, scale: number): Tones {
  const sums = data.slice();
  const counts = new Float32Array(width * height).fill(1);
  alongFlow({ width, height, flow }, { steps: STEPS, stride: 1.7 * scale }, (index, from) => {
    counts[index] = (counts[index] ?? 0) + 1;
    sums[index * 3] = (sums[index * 3] ?? 0) + (data[from * 3] ?? 0);
    sums[index * 3 + 1] = (sums[index * 3 + 1] ?? 0) + (data[from * 3 + 1] ?? 0);
    sums[index * 3 + 2] = (sums[index * 3 + 2] ?? 0) + (data[from * 3 + 2] ?? 0);
  });
  for (let at = 0; at < sums.length; at++)
    sums[at] = (sums[at] ?? 0) / (counts[Math.floor(at / 3)] ?? 1);
  return { width, height, data: sums };
}

/** How high the paint stands, about 0.5: the trace of bristles along the strokes. */
function bristles(
  { width, height }: Tones,
  flow: Flow,
  { scale, seed }: { scale: number; seed: number },
): Float32Array {
  const grain = Math.max(1, 1.5 * scale);
  const sums = new Float32Array(width * height);
  const counts = new Float32Array(width * height).fill(1e-6);
  const at = (index: number): number =>
    hashCell(
      Math.round((index % width) / grain) + seed,
      Math.round(Math.floor(index / width) / grain),
    );
  alongFlow({ width, height, flow }, { steps: STEPS + 1, stride: 2 * scale }, (index, from) => {
    counts[index] = (counts[index] ?? 0) + 1;
    sums[index] = (sums[index] ?? 0) + at(from);
  });
  return sums.map((sum, index) => sum / (counts[index] ?? 1));
}

/** Light from the upper left on the relief; deeper colour in the hollows. */
function raiseStrokes(painted: Tones, height: Float32Array): Tones {
  const { width, data } = painted;
  const result = new Float32Array(data.length);
  for (let index = 0; index < height.length; index++) {
    const here = height[index] ?? 0.5;
    const right = height[index % width < width - 1 ? index + 1 : index] ?? here;
    const below = height[index + width < height.length ? index + width : index] ?? here;
    const slope = clamp((here - right + (here - below)) * 1.15, -0.5, 0.5);
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
