import type { TimeOfDay, Weather } from "../intent.ts";

type Colour = readonly [red: number, green: number, blue: number];

/** How a photographer would change the light of a picture afterwards. Tones from 0 to 1. */
export interface LightRecipe {
  /** Below 1 lightens the middle tones, above darkens them. */
  readonly gamma: number;
  /** What the foot and the head of the picture are multiplied by. */
  readonly low: Colour;
  readonly high: Colour;
  readonly saturation: number;
  /** Added where it is dark, and where it is light. */
  readonly shadows: Colour;
  readonly highlights: Colour;
  /** How much what differs from its surroundings is brought out; below 0 it is flattened. */
  readonly clarity: number;
  /** How much the bright parts glow. */
  readonly glow: number;
  /** How far lamps keep their brightness. */
  readonly lamps: number;
  /** Light from where the picture is brightest, in its upper part. */
  readonly sun?: Colour;
}

export const LIGHTS: Readonly<Record<TimeOfDay | Exclude<Weather, "clear"> | "neon", LightRecipe>> =
  {
    day: {
      gamma: 0.76,
      low: [1.04, 1.03, 0.99],
      high: [1, 1.02, 1.05],
      saturation: 1.16,
      shadows: [0, 0.004, 0.016],
      highlights: [0.01, 0.008, 0],
      clarity: 0.1,
      glow: 0,
      lamps: 1,
    },
    golden: {
      gamma: 1,
      low: [1.12, 0.95, 0.72],
      high: [1.12, 0.99, 0.84],
      saturation: 0.98,
      shadows: [0.04, 0.012, 0.022],
      highlights: [0.05, 0, -0.05],
      clarity: 0.08,
      glow: 0.16,
      lamps: 1,
      sun: [0.22, 0.12, 0.01],
    },
    sunset: {
      gamma: 1.2,
      low: [1.08, 0.82, 0.74],
      high: [1.02, 0.8, 0.98],
      saturation: 0.98,
      shadows: [0.035, 0, 0.075],
      highlights: [0.07, -0.02, -0.05],
      clarity: 0.08,
      glow: 0.2,
      lamps: 1,
      sun: [0.34, 0.11, -0.05],
    },
    night: {
      gamma: 1.72,
      low: [0.3, 0.37, 0.53],
      high: [0.27, 0.36, 0.6],
      saturation: 0.5,
      shadows: [0.006, 0.012, 0.036],
      highlights: [0.03, 0.045, 0.07],
      clarity: 0.2,
      glow: 0.34,
      lamps: 1,
    },
    neon: {
      gamma: 1.62,
      low: [0.52, 0.5, 1.02],
      high: [0.86, 0.44, 1.02],
      saturation: 0.9,
      shadows: [0.05, 0, 0.11],
      highlights: [0.05, 0.16, 0.16],
      clarity: 0.25,
      glow: 0.4,
      lamps: 0.9,
      sun: [0.26, -0.06, 0.18],
    },
    overcast: {
      gamma: 1.04,
      low: [0.9, 0.93, 0.96],
      high: [0.84, 0.88, 0.92],
      saturation: 0.62,
      shadows: [0.035, 0.038, 0.044],
      highlights: [-0.03, -0.02, -0.01],
      clarity: -0.16,
      glow: 0,
      lamps: 0.5,
    },
    rain: {
      gamma: 1.22,
      low: [0.78, 0.84, 0.9],
      high: [0.7, 0.76, 0.82],
      saturation: 0.58,
      shadows: [0.03, 0.036, 0.046],
      highlights: [-0.02, -0.01, 0.01],
      clarity: 0.05,
      glow: 0.12,
      lamps: 0.8,
    },
    storm: {
      gamma: 1.5,
      low: [0.72, 0.8, 0.84],
      high: [0.5, 0.58, 0.64],
      saturation: 0.5,
      shadows: [0.012, 0.02, 0.028],
      highlights: [0.03, 0.045, 0.04],
      clarity: 0.5,
      glow: 0.14,
      lamps: 0.8,
    },
    snow: {
      gamma: 0.88,
      low: [0.95, 0.98, 1.03],
      high: [0.88, 0.92, 0.98],
      saturation: 0.5,
      shadows: [0.035, 0.045, 0.07],
      highlights: [0.02, 0.025, 0.04],
      clarity: -0.05,
      glow: 0.1,
      lamps: 0.6,
    },
    fog: {
      gamma: 1.02,
      low: [0.95, 0.98, 1],
      high: [0.95, 0.98, 1],
      saturation: 0.62,
      shadows: [0.05, 0.055, 0.06],
      highlights: [-0.02, -0.02, -0.02],
      clarity: -0.2,
      glow: 0.1,
      lamps: 0.6,
    },
  };
