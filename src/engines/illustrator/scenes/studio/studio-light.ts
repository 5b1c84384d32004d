import { scaleColour } from "../../core/colour.ts";
import type { Colour } from "../../core/colour.ts";
import type { SceneIntent, TimeOfDay } from "../../intent.ts";
import type { SetUpId } from "./set-up.ts";

/** The lamps of a studio. Directions count right, up and into the depth. */
export interface StudioLight {
  /** -1 when the main light stands on the left, 1 on the right. */
  readonly side: -1 | 1;
  /** Unit vector towards the main light. */
  readonly towards: { readonly x: number; readonly y: number; readonly z: number };
  /** How much wider the edge of a shadow grows for each unit that the light travels past it. */
  readonly softness: number;
  readonly key: Colour;
  /** What comes back from all of the room. */
  readonly ambient: Colour;
  /** The lamps behind: on the side of the main light, and opposite. */
  readonly rims: readonly [Colour, Colour];
  readonly exposure: number;
  readonly isNight: boolean;
}

interface Hour {
  readonly key: Colour;
  readonly ambient: Colour;
}

const HOURS: Readonly<Record<TimeOfDay, Hour>> = {
  day: { key: [1.02, 0.98, 0.92], ambient: [0.35, 0.37, 0.4] },
  golden: { key: [1.2, 0.84, 0.5], ambient: [0.32, 0.3, 0.31] },
  sunset: { key: [1.2, 0.6, 0.4], ambient: [0.3, 0.24, 0.36] },
  night: { key: [0.3, 0.235, 0.165], ambient: [0.045, 0.062, 0.12] },
};

interface Rig {
  /** Across, up and to the viewer; not of unit length. */
  readonly from: readonly [across: number, up: number, ahead: number];
  readonly softness: number;
  readonly key: number;
  readonly ambient: number;
}

const RIGS: Readonly<Record<SetUpId, Rig>> = {
  paper: { from: [0.5, 0.74, 0.6], softness: 0.34, key: 0.92, ambient: 1.15 },
  wood: { from: [0.62, 0.66, 0.5], softness: 0.26, key: 1.05, ambient: 0.9 },
  podium: { from: [0.6, 0.56, 0.66], softness: 0.03, key: 1.12, ambient: 0.88 },
  window: { from: [0.46, 0.36, 0.84], softness: 0.04, key: 1.34, ambient: 0.8 },
  dark: { from: [0.86, 0.5, 0.34], softness: 0.16, key: 1.05, ambient: 0.3 },
};

/** Coloured light from behind, the pair of a dark studio. */
export type Gels = readonly [Colour, Colour];

export function lightStudio(
  intent: SceneIntent,
  { setUp, side, gels }: { setUp: SetUpId; side: -1 | 1; gels: Gels },
): StudioLight {
  const { key, ambient } = HOURS[intent.time];
  const rig = RIGS[setUp];
  const [across, up, ahead] = rig.from;
  const length = Math.hypot(across, up, ahead);
  const isDark = setUp === "dark";
  const isNight = intent.time === "night";
  const rim = isDark ? (isNight ? 0.55 : 1) : 0.24;
  const backs = isDark ? gels : ([key, ambient] as const);
  return {
    side,
    towards: { x: (side * across) / length, y: up / length, z: -ahead / length },
    softness: rig.softness,
    key: scaleColour(key, rig.key),
    ambient: scaleColour(ambient, rig.ambient),
    rims: [scaleColour(backs[0], rim), scaleColour(backs[1], rim)],
    exposure: isNight ? 1.25 : 1.08,
    isNight: isNight || intent.neon,
  };
}
