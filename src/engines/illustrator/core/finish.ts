import type { Frame, Raster } from "../frame.ts";
import { lerp } from "./interpolate.ts";
import { rng } from "./rng.ts";

/** A shift of red, green and blue. */
type Tint = readonly [number, number, number];

export interface FinishOptions {
  readonly exposure: number;
  /** How dark the corners fall: 0 not at all, 0.5 clearly. */
  readonly vignette: number;
  /** Film grain; keep it low, for it is what makes a PNG large. */
  readonly grain: number;
  readonly saturation: number;
  /** 1 leaves the contrast as it is. */
  readonly contrast: number;
  /** Added where the picture is dark. */
  readonly shadowTint: Tint;
  /** Added where the picture is bright. */
  readonly highlightTint: Tint;
  /** Where the grain comes from. */
  readonly seed: number;
}

const TONE_STEPS = 4096;
const TONE_MAX = 12;
const GRAIN_EDGE = 256;

/**
 * Light to picture: exposure, vignette, film curve, grading, grain and sRGB bytes.
 * The curve is Narkowicz's fit of the ACES filmic curve (2015).
 * Throws when the frame holds a value that is no number: that is a bug of the scene.
 */
export function finish(frame: Frame, options: FinishOptions): Raster {
  const { width, height, data } = frame;
  const raster: Raster = { width, height, data: new Uint8Array(width * height * 3) };
  const tones = createToneTable();
  const grain = createGrain(options.seed);
  const grade = createGrade(options);
  const columns = squaredOffsets(width, Math.hypot(width, height) / 2);
  const rows = squaredOffsets(height, Math.hypot(width, height) / 2);
  const grainSize = Math.max(1, Math.round(Math.max(width, height) / 1800));
  const toTone = (light: number): number => {
    if (light <= 0) return 0;
    if (light >= TONE_MAX) return 1;
    return tones[Math.floor(Math.sqrt(light / TONE_MAX) * TONE_STEPS)] ?? 1;
  };
  let poison = 0;
  for (let y = 0; y < height; y++) {
    const grainRow = (Math.floor(y / grainSize) % GRAIN_EDGE) * GRAIN_EDGE;
    for (let x = 0; x < width; x++) {
      const at = (y * width + x) * 3;
      const red = data[at] ?? 0;
      const green = data[at + 1] ?? 0;
      const blue = data[at + 2] ?? 0;
      poison += (red + green + blue) * 0;
      const distance = (columns[x] ?? 0) + (rows[y] ?? 0);
      const exposed =
        options.exposure * (1 - options.vignette * distance * (0.25 + 1.1 * distance));
      const speck = grain[grainRow + (Math.floor(x / grainSize) % GRAIN_EDGE)] ?? 0;
      grade.apply(toTone(red * exposed), toTone(green * exposed), toTone(blue * exposed));
      grade.write(raster.data, at, speck);
    }
    if (poison !== 0) throw new RangeError(`row ${y} of the frame holds a value that is no number`);
  }
  return raster;
}

function createToneTable(): Float32Array {
  return Float32Array.from({ length: TONE_STEPS + 1 }, (_, step) => {
    const light = (step / TONE_STEPS) ** 2 * TONE_MAX;
    const tone = (light * (2.51 * light + 0.03)) / (light * (2.43 * light + 0.59) + 0.14);
    return Math.min(1, tone) ** (1 / 2.2);
  });
}

function createGrain(seed: number): Float32Array {
  const random = rng(seed, "grain");
  return Float32Array.from(
    { length: GRAIN_EDGE * GRAIN_EDGE },
    () => (random() + random() + random() - 1.5) * 0.9,
  );
}

/** Squares of the distance from the middle; 1 in the far corner when both axes are added. */
function squaredOffsets(length: number, halfDiagonal: number): Float32Array {
  return Float32Array.from({ length }, (_, index) => {
    const offset = (index + 0.5 - length / 2) / halfDiagonal;
    return offset * offset;
  });
}

function createGrade(options: FinishOptions) {
  const { saturation, contrast, shadowTint, highlightTint, grain } = options;
  let red = 0;
  let green = 0;
  let blue = 0;
  let luminance = 0;
  const toByte = (tone: number): number => {
    const byte = tone * 255 + 0.5;
    return byte < 0 ? 0 : byte > 255 ? 255 : byte;
  };
  return {
    apply(r: number, g: number, b: number): void {
      luminance = 0.2126 * r + 0.7152 * g + 0.0722 * b;
      const dark = (1 - luminance) * (1 - luminance);
      const bright = luminance * luminance;
      const middle = 0.45 * (1 - contrast);
      red = lerp(luminance, r, saturation) + shadowTint[0] * dark + highlightTint[0] * bright;
      green = lerp(luminance, g, saturation) + shadowTint[1] * dark + highlightTint[1] * bright;
      blue = lerp(luminance, b, saturation) + shadowTint[2] * dark + highlightTint[2] * bright;
      red = red * contrast + middle;
      green = green * contrast + middle;
      blue = blue * contrast + middle;
    },
    write(target: Uint8Array, at: number, speck: number): void {
      const noise = speck * grain * (0.5 + 2 * luminance * (1 - luminance));
      target[at] = toByte(red + noise);
      target[at + 1] = toByte(green + noise);
      target[at + 2] = toByte(blue + noise * 1.1);
    },
  };
}
