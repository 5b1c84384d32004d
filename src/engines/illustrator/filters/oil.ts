import { clamp } from "../core/interpolate.ts";
import { createNoise } from "../core/noise.ts";
import { rng } from "../core/rng.ts";
import type { Raster } from "../frame.ts";
import { createBrush } from "./brush.ts";
import type { Filter, FilterOptions } from "./filter.ts";
import { findFlow } from "./find-flow.ts";
import type { Sheet } from "./lay-stroke.ts";
import { paintLayer } from "./paint-layer.ts";
import { lightness, scaleOf } from "./tones.ts";
import type { Tones } from "./tones.ts";

/** Thick paint on canvas: strokes of ever finer brushes along the forms, which stand up and catch the light. */
export const oil: Filter = { apply: paintOil, addTexture: addCanvas };

/** From the widest brush to the finest; lengths for a picture of 1280 pixels. */
const LAYERS = [
  { radius: 19, reach: 95, tolerance: -1, sway: 1, tint: 0.1, dryness: 0.35 },
  { radius: 10, reach: 60, tolerance: 0.035, sway: 0.7, tint: 0.13, dryness: 0.45 },
  { radius: 5, reach: 34, tolerance: 0.05, sway: 0.4, tint: 0.1, dryness: 0.3 },
  { radius: 2.4, reach: 15, tolerance: 0.075, sway: 0.2, tint: 0.06, dryness: 0.1 },
] as const;
const BRUSHES = 4;

function paintOil(tones: Tones, { seed, checkAborted }: FilterOptions): Tones {
  const scale = scaleOf(tones);
  const { width, height } = tones;
  const noise = createNoise(seed);
  const flow = findFlow(tones, {
    reach: 9,
    free: (x, y) => noise.perlin(x * 0.0045, y * 0.0065) * 2.6,
  });
  checkAborted();
  const sheet: Sheet = {
    width,
    height,
    data: tones.data.slice(),
    relief: new Float32Array(width * height).fill(0.4),
  };
  for (const [index, layer] of LAYERS.entries()) {
    const radius = Math.max(1.2, layer.radius * scale);
    paintLayer(sheet, tones, {
      ...layer,
      flow,
      radius,
      reachMax: layer.reach * scale,
      load: 0.95,
      isDetail: false,
      lanes: 0,
      brushes: Array.from({ length: BRUSHES }, (_, which) =>
        createBrush({ seed: seed + index * BRUSHES + which, radius, dryness: layer.dryness }),
      ),
      random: rng(seed, `strokes ${index}`),
      checkAborted,
    });
  }
  return lightPaint(sheet);
}

/** Light from the upper left on the relief, a dull shine on its crests, deeper colour in the hollows. */
function lightPaint({ width, height, data, relief }: Sheet): Tones {
  const result = new Float32Array(data.length);
  for (let y = 0; y < height; y++) {
    const above = y > 0 ? -width : 0;
    const below = y < height - 1 ? width : 0;
    for (let x = 0; x < width; x++) {
      const index = y * width + x;
      const left = relief[x > 0 ? index - 1 : index] ?? 0;
      const right = relief[x < width - 1 ? index + 1 : index] ?? 0;
      const slope = clamp(
        left - right + (relief[index + above] ?? 0) - (relief[index + below] ?? 0),
        -0.8,
        0.8,
      );
      const light = lightness(data, index * 3);
      const shine = slope < -0.12 ? (slope + 0.12) ** 2 * 0.5 : 0;
      const shade = 1 - slope * 0.18 + ((relief[index] ?? 0) - 0.5) * 0.1;
      for (let channel = index * 3; channel < index * 3 + 3; channel++) {
        const value = light + ((data[channel] ?? 0) - light) * 1.18;
        const deep = value + (value - 0.45) * 0.08;
        result[channel] = clamp(deep * shade + shine - slope * 0.02, 0, 1);
      }
    }
  }
  return { width, height, data: result };
}

/** The weave of the canvas, which shows through where the paint is thin. */
function addCanvas({ width, height, data }: Raster, seed: number): void {
  const noise = createNoise(seed + 3);
  const pitch = Math.max(1, Math.max(width, height) / 1500);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const u = x / pitch;
      const v = y / pitch;
      const weave =
        Math.sin(u * 2.1 + noise.perlin(u * 0.02, v * 0.3)) *
        Math.sin(v * 2.1 + noise.perlin(u * 0.3, v * 0.02));
      const thin = 0.4 + 0.6 * noise.perlin(u * 0.01, v * 0.012);
      const gain = 1 + weave * thin * 0.022;
      const at = (y * width + x) * 3;
      for (let channel = at; channel < at + 3; channel++)
        data[channel] = Math.min(255, (data[channel] ?? 0) * gain + 0.5);
    }
  }
}
