import { mixColours, scaleColour, luminanceOf } from "../../core/colour.ts";
import type { Colour, Light } from "../../core/colour.ts";
import type { Direction } from "../../core/sky.ts";
import type { Lamp, Lights, Portal, Sunlight } from "../../indoors/lights.ts";
import type { SceneIntent } from "../../intent.ts";
import { createDaylight } from "../../outdoors/daylight.ts";
import type { Daylight } from "../../outdoors/daylight.ts";
import { portalOf } from "./furniture/window.ts";
import { wallPose } from "./plan.ts";
import type { RoomPlan } from "./plan.ts";

/** The light of a room at one moment. */
export interface RoomLight {
  readonly daylight: Daylight;
  readonly isLit: boolean;
  readonly lampColour: Colour;
  readonly sun: Sunlight | undefined;
  readonly portals: readonly Portal[];
  /** How bright what is seen through the windows is painted. */
  readonly outside: number;
}

/** Where the sun stands as seen from a window: how far to the side of straight ahead of it, and how high, in radians. */
const SUNS = {
  day: { aside: 0.62, high: 0.66 },
  golden: { aside: 0.78, high: 0.36 },
  sunset: { aside: 0.5, high: 0.17 },
  night: { aside: 0.45, high: 0.56 },
} as const;

const STRENGTH = { day: 6.5, golden: 7, sunset: 6.5, night: 0.3 } as const;

export function lightRoom(plan: RoomPlan, intent: SceneIntent): RoomLight {
  const from = sunFrom(plan, intent);
  const { eye } = plan;
  const base = createDaylight(
    {
      camera: { height: eye.y, focal: eye.focal, centreX: eye.centreX, horizonY: eye.centreY },
      sunX: 0.5,
      lightSide: 1,
    },
    intent,
  );
  const daylight: Daylight = { ...base, sun: turnedToEye(from, plan) };
  const { palette } = daylight;
  const isNight = intent.time === "night";
  // Coloured light is only seen where the day is kept out.
  const dim = intent.neon && !isNight ? 0.2 : 1;
  // A camera is set for the light in the room, so what comes from the sky is nearly white.
  const neutral = (colour: Colour, share: number): Colour => {
    const grey = luminanceOf(colour);
    return mixColours(colour, [grey, grey, grey], share);
  };
  const air = mixColours(palette.middle, palette.horizon, 0.55);
  const sky = scaleColour(
    neutral(air, isNight ? 0.2 : intent.time === "sunset" ? 0.25 : 0.55),
    (isNight ? 3 : 6.5) * dim,
  );
  const ground = scaleColour(
    neutral(mixColours(air, [0.3, 0.36, 0.2], 0.4), 0.4),
    (isNight ? 0.8 : 1.6) * dim,
  );
  const warm: Colour =
    intent.time === "sunset"
      ? [1, 0.5, 0.2]
      : intent.time === "golden"
        ? [1, 0.76, 0.46]
        : isNight
          ? [0.6, 0.76, 1]
          : [1, 0.93, 0.82];
  const power = STRENGTH[intent.time] * palette.direct ** 1.3 * dim;
  return {
    daylight,
    isLit: intent.neon || isNight || intent.time === "sunset" || palette.direct < 0.2,
    lampColour: intent.neon ? [1, 0.42, 0.7] : [1, 0.62, 0.3],
    sun: power < 0.02 ? undefined : { from, colour: scaleColour(warm, power), width: 0.012 },
    outside:
      (isNight ? 1.6 : intent.time === "sunset" ? 1.4 : 1.5) *
      (dim < 1 ? 0.6 : 1) *
      (1 - 0.4 * palette.veil),
    portals: plan.windows.map((window) =>
      portalOf(wallPose(plan, window.wall), window, { sky, ground }),
    ),
  };
}

/** The sun shines in by the first window, from the side of the room where we look. */
function sunFrom({ windows, hand, view, ...plan }: RoomPlan, { time }: SceneIntent): Direction {
  const wall = wallPose(plan, windows[0]?.wall ?? "back");
  const { aside, high } = SUNS[time];
  const side = view === "back" || view === "panorama" ? -hand : hand;
  const angle = Math.atan2(wall.deep[0], wall.deep[2]) + aside * side;
  return {
    x: Math.sin(angle) * Math.cos(high),
    y: Math.sin(high),
    z: Math.cos(angle) * Math.cos(high),
  };
}

/** A direction of the room as the eye sees it. */
function turnedToEye({ x, y, z }: Direction, { eye }: RoomPlan): Direction {
  const { right, ahead } = eye;
  return { x: right[0] * x + right[2] * z, y, z: ahead[0] * x + ahead[2] * z };
}

export function joinLights(
  { sun, portals }: RoomLight,
  lamps: readonly Lamp[],
  look: (dx: number, dy: number, dz: number, into: Light) => void,
  ambient: Colour,
): Lights {
  return { portals, lamps, ...(sun === undefined ? {} : { sun }), ambient, look };
}
