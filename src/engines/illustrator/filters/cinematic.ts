import { addEnlarged } from "../core/add-enlarged.ts";
import { blur } from "../core/blur.ts";
import { createFrame } from "../core/create-frame.ts";
import { downsample } from "../core/downsample.ts";
import { clamp, smoothstep } from "../core/interpolate.ts";
import type { Frame } from "../frame.ts";
import { addGrain } from "./add-grain.ts";
import type { Filter } from "./filter.ts";
import { lightness, scaleOf } from "./tones.ts";
import type { Tones } from "./tones.ts";

/** A colourist's film look: cool shadows, warm lights, soft contrast, light that spills red about lamps and streaks through the lens, fine grain. */
export const cinematic: Filter = {
  apply: gradeFilm,
  addTexture: (raster, seed) => addGrain(raster, seed, 7),
  keepsDetail: true,
};

function gradeFilm(tones: Tones): Tones {
  const { width, height } = tones;
  const data = new Float32Array(tones.data.length);
  const curve = filmCurve();
  for (let y = 0; y < height; y++) {
    const v = (y / height) * 2 - 1;
    for (let x = 0; x < width; x++) {
      const u = (x / width) * 2 - 1;
      const at = (y * width + x) * 3;
      const edge = 1 - 0.17 * (u * u * 0.8 + v * v * 0.7) ** 1.4;
      gradePixel(tones.data, data, { at, curve, edge });
    }
  }
  const graded = { width, height, data };
  addGlow(graded);
  return graded;
}

const CURVE_STEPS = 1024;

/** Lifted toe, gentle shoulder. */
function filmCurve(): Float32Array {
  return Float32Array.from({ length: CURVE_STEPS + 1 }, (_, step) => {
    const light = step / CURVE_STEPS;
    const bent = light * 0.35 + light * light * (3 - 2 * light) * 0.65;
    return 0.022 + 0.955 * bent ** 1.06;
  });
}

function gradePixel(
  from: Float32Array,
  to: Float32Array,
  { at, curve, edge }: { at: number; curve: Float32Array; edge: number },
): void {
  const light = lightness(from, at);
  const shaped = curve[Math.floor(clamp(light, 0, 1) * CURVE_STEPS)] ?? light;
  const warm = ((from[at] ?? 0) - (from[at + 2] ?? 0)) * 0.5;
  const green = (from[at + 1] ?? 0) - ((from[at] ?? 0) + (from[at + 2] ?? 0)) * 0.5;
  // Colours are drawn towards the axis from teal to orange; what is neither grows paler.
  const axis = warm * 1.1 + (shaped - 0.47) * 0.115;
  const rest = green * 0.8;
  const red = shaped + axis - rest * 0.4;
  const middle = shaped + rest * 0.6 + Math.abs(axis) * 0.06 + 0.006;
  const blue = shaped - axis * 1.02 - rest * 0.4;
  to[at] = clamp(red * edge, 0, 1);
  to[at + 1] = clamp(middle * edge, 0, 1);
  to[at + 2] = clamp(blue * edge, 0, 1);
}

/** How strongly each colour of a bright spot spills: film lets red through to its base and back. */
const HALATION = [0.34, 0.13, 0.06] as const;
/** The streak of an anamorphic lens. */
const STREAK = [0.05, 0.11, 0.2] as const;

function addGlow(tones: Tones): void {
  const small = downsample(tones, 4);
  const scale = scaleOf(tones);
  const bright = keepLights(small);
  const near = { ...bright, data: bright.data.slice() };
  blur(near, Math.max(1, 3.2 * scale), 3);
  const streaks = streak(bright, 0.94 ** (1 / scale));
  const glow = createFrame(small.width, small.height);
  for (let at = 0; at < glow.data.length; at++) {
    const channel = at % 3;
    glow.data[at] =
      (near.data[at] ?? 0) * (HALATION[channel] ?? 0) +
      (streaks.data[at] ?? 0) * (STREAK[channel] ?? 0);
  }
  addEnlarged(tones, glow, 1);
}

/** What is much lighter than what is about it: lamps and glints, not a white sky. */
function keepLights(small: Frame): Frame {
  const around = { ...small, data: small.data.slice() };
  blur(around, Math.max(2, small.width * 0.05), 2);
  const lights = createFrame(small.width, small.height);
  for (let at = 0; at < small.data.length; at += 3) {
    const light = lightness(small.data, at);
    const share =
      smoothstep(0.55, 0.9, light) * smoothstep(0.12, 0.42, light - lightness(around.data, at));
    lights.data.fill(light * share, at, at + 3);
  }
  return lights;
}

/** Light drawn out along the rows to both sides, fading by `keep` a pixel. */
function streak({ width, height, data }: Frame, keep: number): Frame {
  const drawn = createFrame(width, height);
  for (let y = 0; y < height; y++) {
    let ahead = 0;
    let back = 0;
    for (let x = 0; x < width; x++) {
      const at = (y * width + x) * 3;
      const mirrored = (y * width + width - 1 - x) * 3;
      ahead = Math.max(data[at] ?? 0, ahead * keep);
      back = Math.max(data[mirrored] ?? 0, back * keep);
      for (let channel = 0; channel < 3; channel++) {
        drawn.data[at + channel] = (drawn.data[at + channel] ?? 0) + ahead * 0.5;
        drawn.data[mirrored + channel] = (drawn.data[mirrored + channel] ?? 0) + back * 0.5;
      }
    }
  }
  blur(drawn, 1, 1);
  return drawn;
}
