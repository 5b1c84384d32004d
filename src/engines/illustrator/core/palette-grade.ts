import type { PaletteId, SceneIntent } from "../intent.ts";
import type { FinishOptions } from "./finish.ts";

type Grade = Pick<FinishOptions, "saturation" | "contrast" | "shadowTint" | "highlightTint">;
type Shift = readonly [number, number, number];

interface Mood {
  readonly saturation: number;
  readonly contrast: number;
  readonly shadows: Shift;
  readonly highlights: Shift;
}

const MOODS: Readonly<Record<PaletteId, Mood>> = {
  warm: {
    saturation: 1.06,
    contrast: 1,
    shadows: [0.02, 0.004, -0.014],
    highlights: [0.045, 0.012, -0.05],
  },
  cool: {
    saturation: 0.98,
    contrast: 1,
    shadows: [-0.022, 0.002, 0.03],
    highlights: [-0.04, 0.002, 0.04],
  },
  vivid: { saturation: 1.35, contrast: 1.06, shadows: [0, 0, 0], highlights: [0, 0, 0] },
  muted: {
    saturation: 0.62,
    contrast: 0.94,
    shadows: [0.012, 0.012, 0.014],
    highlights: [-0.01, -0.01, -0.012],
  },
  pastel: {
    saturation: 0.72,
    contrast: 0.84,
    shadows: [0.07, 0.06, 0.08],
    highlights: [0.03, 0.015, 0.03],
  },
  earthy: {
    saturation: 0.8,
    contrast: 1,
    shadows: [0.016, 0.008, -0.012],
    highlights: [0.03, 0.008, -0.04],
  },
};

/** How strongly a tone pulls the light parts of a picture towards it; the dark parts go half as far. */
const TONE_PULL = 0.16;

/** The grading of a scene, shifted towards the palette and the tone that the words ask for. */
export function gradeFor(base: Grade, { palette, tone }: SceneIntent): Grade {
  const mood = palette === undefined ? undefined : MOODS[palette];
  const pull = tone === undefined ? ([0, 0, 0] as const) : pullOf(tone);
  const add = (a: Shift, b: Shift, c: Shift, share: number): Shift => [
    a[0] + b[0] + c[0] * share,
    a[1] + b[1] + c[1] * share,
    a[2] + b[2] + c[2] * share,
  ];
  const none: Shift = [0, 0, 0];
  return {
    saturation: base.saturation * (mood?.saturation ?? 1) * (tone === undefined ? 1 : 0.55),
    contrast: base.contrast * (mood?.contrast ?? 1),
    shadowTint: add(base.shadowTint, mood?.shadows ?? none, pull, 0.5),
    highlightTint: add(base.highlightTint, mood?.highlights ?? none, pull, 1),
  };
}

/** The colour of a tone without its brightness. */
function pullOf(tone: string): Shift {
  const channel = (from: number): number => Number.parseInt(tone.slice(from, from + 2), 16) / 255;
  const [red, green, blue] = [channel(1), channel(3), channel(5)];
  const mean = (red + green + blue) / 3;
  return [(red - mean) * TONE_PULL, (green - mean) * TONE_PULL, (blue - mean) * TONE_PULL];
}
