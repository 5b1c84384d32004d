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
const TONE_SCALE = (TONE_STEPS * TONE_STEPS) / TONE_MAX;
/** Columns of grain are counted in bytes, so that they repeat after this many by themselves. */
const GRAIN_EDGE = 256;

/**
 * Light to picture: exposure, vignette, film curve, grading, grain and sRGB bytes.
 * The curve is Narkowicz's fit of the ACES filmic curve (2015).
 * Throws when the frame holds a value that is no number: that is a bug of the scene.
 */
export function finish(frame: Frame, options: FinishOptions): Raster {
  const { width, height } = frame;
  const raster: Raster = { width, height, data: new Uint8Array(width * height * 3) };
  const finishRow = createRowFinisher(frame, raster, options);
  for (let y = 0; y < height; y++) finishRow(y);
  return raster;
}

function createRowFinisher({ width, height, data }: Frame, raster: Raster, options: FinishOptions) {
  const tones = createToneTable();
  const specks = createGrain(options.seed);
  const halfDiagonal = Math.hypot(width, height) / 2;
  const columns = squaredOffsets(width, halfDiagonal);
  const rows = squaredOffsets(height, halfDiagonal);
  const grainSize = Math.max(1, Math.round(Math.max(width, height) / 1800));
  const grainOf = Uint8Array.from({ length: width }, (_, x) => Math.floor(x / grainSize));
  const bytes = raster.data;
  const { exposure, vignette, grain, saturation, contrast, shadowTint, highlightTint } = options;
  const middle = 0.45 * (1 - contrast);
  return (y: number): void => {
    const grainRow = (Math.floor(y / grainSize) % GRAIN_EDGE) * GRAIN_EDGE;
    const fromMiddle = rows[y] ?? 0;
    let sum = 0;
    for (let x = 0; x < width; x++) {
      const at = (y * width + x) * 3;
      const red = data[at] ?? 0;
      const green = data[at + 1] ?? 0;
      const blue = data[at + 2] ?? 0;
      sum += red + green + blue;
      const distance = (columns[x] ?? 0) + fromMiddle;
      const exposed = exposure * (1 - vignette * distance * (0.25 + 1.1 * distance));
      const toneRed = toTone(tones, red * exposed);
      const toneGreen = toTone(tones, green * exposed);
      const toneBlue = toTone(tones, blue * exposed);
      const luminance = 0.2126 * toneRed + 0.7152 * toneGreen + 0.0722 * toneBlue;
      const dark = (1 - luminance) * (1 - luminance);
      const bright = luminance * luminance;
      const speck = specks[grainRow + (grainOf[x] ?? 0)] ?? 0;
      const shift = middle + speck * grain * (0.5 + 2 * luminance * (1 - luminance));
      const tintRed = shadowTint[0] * dark + highlightTint[0] * bright;
      const tintGreen = shadowTint[1] * dark + highlightTint[1] * bright;
      const tintBlue = shadowTint[2] * dark + highlightTint[2] * bright;
      bytes[at] = toByte((lerp(luminance, toneRed, saturation) + tintRed) * contrast + shift);
      bytes[at + 1] = toByte(
        (lerp(luminance, toneGreen, saturation) + tintGreen) * contrast + shift,
      );
      bytes[at + 2] = toByte((lerp(luminance, toneBlue, saturation) + tintBlue) * contrast + shift);
    }
    if (!Number.isFinite(sum))
      throw new RangeError(`row ${y} of the frame holds a value that is no number`);
  };
}

function toTone(tones: Float32Array, light: number): number {
  if (light <= 0) return 0;
  return light >= TONE_MAX ? 1 : (tones[Math.trunc(Math.sqrt(light * TONE_SCALE))] ?? 1);
}

function toByte(tone: number): number {
  const byte = tone * 255 + 0.5;
  return byte < 0 ? 0 : byte > 255 ? 255 : byte;
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
