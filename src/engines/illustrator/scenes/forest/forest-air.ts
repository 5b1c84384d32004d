import type { Colour, Light } from "../../core/colour.ts";
import { smoothstep } from "../../core/interpolate.ts";
import type { Noise } from "../../core/noise.ts";
import type { Direction } from "../../core/sky.ts";
import type { Daylight } from "../../outdoors/daylight.ts";
import type { ForestPlan } from "./plan.ts";
import type { SunGaps } from "./canopy-light.ts";

/** Lays the air between the eye and a place over a colour: mist, glow, shafts of light. */
export type Veil = (light: Light, x: number, y: number, z: number) => void;

const COLUMNS = 88;
const ROWS = 56;
const SLICES = 20;
/** Steps of the march within a slice. */
const STEPS = 2;
const FAR = 110;
/** How much denser the slices are near the eye. */
const CURVE = 2.2;
const PER_METRE = 8;
const STRIDE = COLUMNS + 1;
const LAYER = STRIDE * (ROWS + 1);

/**
 * The air of a forest as a grid of cells in front of the eye: for each, how much mist lies before it
 * and how much sunlight that mist throws towards the eye. Computed once, looked up by all painters.
 */
export function createForestAir(
  plan: ForestPlan,
  { daylight, gaps, noise, glow }: { daylight: Daylight; gaps: SunGaps; noise: Noise; glow: Colour },
): Veil {
  const cells = marchAir(plan, { daylight, gaps, noise });
  const { camera, width, height } = plan;
  const { haze, direct } = daylight;
  const [hazeRed, hazeGreen, hazeBlue] = haze;
  const [warmRed, warmGreen, warmBlue] = glow;
  const [sunRed, sunGreen, sunBlue] = direct;
  const scaleX = COLUMNS / width;
  const scaleY = ROWS / height;
  const slices = sliceTable();
  return (light, x, y, z) => {
    const perMetre = camera.focal / z;
    const u = within((camera.centreX + x * perMetre) * scaleX, COLUMNS);
    const v = within((camera.horizonY - (y - camera.height) * perMetre) * scaleY, ROWS);
    const w = z >= FAR ? SLICES - 0.001 : (slices[(z * PER_METRE) | 0] ?? 0);
    const column = u | 0;
    const row = v | 0;
    const slice = w | 0;
    const shareX = u - column;
    const shareY = v - row;
    const shareZ = w - slice;
    // Weights of the eight cells around the place.
    const lowRight = shareX * shareY;
    const right = shareX - lowRight;
    const low = shareY - lowRight;
    const here = 1 - shareX - low;
    const near = 1 - shareZ;
    const at = (slice * LAYER + row * STRIDE + column) * 3;
    const far = at + LAYER * 3;
    const under = at + STRIDE * 3;
    const farUnder = far + STRIDE * 3;
    const clear =
      near * ((cells[at] ?? 0) * here + (cells[at + 3] ?? 0) * right + (cells[under] ?? 0) * low + (cells[under + 3] ?? 0) * lowRight) +
      shareZ * ((cells[far] ?? 0) * here + (cells[far + 3] ?? 0) * right + (cells[farUnder] ?? 0) * low + (cells[farUnder + 3] ?? 0) * lowRight);
    const air =
      near * ((cells[at + 1] ?? 0) * here + (cells[at + 4] ?? 0) * right + (cells[under + 1] ?? 0) * low + (cells[under + 4] ?? 0) * lowRight) +
      shareZ * ((cells[far + 1] ?? 0) * here + (cells[far + 4] ?? 0) * right + (cells[farUnder + 1] ?? 0) * low + (cells[farUnder + 4] ?? 0) * lowRight);
    const shaft =
      near * ((cells[at + 2] ?? 0) * here + (cells[at + 5] ?? 0) * right + (cells[under + 2] ?? 0) * low + (cells[under + 5] ?? 0) * lowRight) +
      shareZ * ((cells[far + 2] ?? 0) * here + (cells[far + 5] ?? 0) * right + (cells[farUnder + 2] ?? 0) * low + (cells[farUnder + 5] ?? 0) * lowRight);
    const dim = 1 - clear;
    light.red = light.red * clear + hazeRed * dim + warmRed * air + sunRed * shaft;
    light.green = light.green * clear + hazeGreen * dim + warmGreen * air + sunGreen * shaft;
    light.blue = light.blue * clear + hazeBlue * dim + warmBlue * air + sunBlue * shaft;
  };
}

const within = (value: number, most: number): number =>
  value < 0 ? 0 : value > most - 0.001 ? most - 0.001 : value;

/** In which slice a distance lies, for each eighth of a metre. */
const sliceTable = (): Float32Array =>
  Float32Array.from({ length: FAR * PER_METRE + 1 }, (_, index) =>
    Math.min(SLICES - 0.001, ((index + 0.5) / PER_METRE / FAR) ** (1 / CURVE) * SLICES),
  );

/** For each cell three numbers: the share of light that comes through, the share of glow that is added, and the sunlight. */
function marchAir(
  plan: ForestPlan,
  { daylight, gaps, noise }: { daylight: Daylight; gaps: SunGaps; noise: Noise },
): Float32Array {
  const cells = new Float32Array(LAYER * (SLICES + 1) * 3);
  const { camera, width, height } = plan;
  const { sun, hazeDensity } = daylight;
  const glowOf = createGlow(daylight.sun);
  for (let row = 0; row <= ROWS; row++) {
    for (let column = 0; column <= COLUMNS; column++) {
      const x = ((column / COLUMNS) * width - camera.centreX) / camera.focal;
      const y = (camera.horizonY - (row / ROWS) * height) / camera.focal;
      const length = Math.sqrt(x * x + y * y + 1);
      const phase = scatter((x * sun.x + y * sun.y + sun.z) / length);
      const glow = glowOf(x, y, length);
      let depth = 0;
      let shaft = 0;
      cells[(row * STRIDE + column) * 3] = 1;
      for (let slice = 1; slice <= SLICES; slice++) {
        const from = ((slice - 1) / SLICES) ** CURVE * FAR;
        const step = ((slice / SLICES) ** CURVE * FAR - from) / STEPS;
        for (let part = 0; part < STEPS; part++) {
          const z = from + (part + 0.5) * step;
          const above = camera.height + y * z;
          const patch = 1 + 0.5 * noise.perlin(x * z * 0.11 + z * 0.05, z * 0.09);
          // The air close to the eye is clear, so that the foreground stays crisp.
          const begin = smoothstep(3, 20, z);
          const low = 0.55 + 0.8 * Math.exp(-Math.max(0, above) / 2.4);
          const mist = hazeDensity * low * patch * begin * step;
          shaft += gaps(x * z, above, z) * mist * Math.exp(-depth - mist * 0.5) * phase;
          depth += mist;
        }
        const at = (slice * LAYER + row * STRIDE + column) * 3;
        cells[at] = Math.exp(-depth);
        cells[at + 1] = (1 - Math.exp(-depth)) * glow;
        cells[at + 2] = shaft;
      }
    }
  }
  return cells;
}

/** Mist throws most light onwards (Henyey and Greenstein, 1941), and some to all sides. */
function scatter(cosine: number): number {
  const g = 0.62;
  return Math.min(1.2, 0.12 + (0.2 * (1 - g * g)) / (1 + g * g - 2 * g * cosine) ** 1.5);
}

/** How much brighter the far forest is towards the sun than elsewhere. */
function createGlow(sun: Direction) {
  const low = Math.min(sun.y, 0.22);
  const scale = 1 / Math.hypot(sun.x, low, sun.z);
  return (x: number, y: number, length: number): number => {
    const facing = ((x * sun.x + y * low + sun.z) / length) * scale;
    return Math.exp((facing - 1) * 7) + 0.25 * Math.exp((facing - 1) * 2);
  };
}
