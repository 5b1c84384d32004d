import { mixColours, scaleColour, luminanceOf } from "../../core/colour.ts";
import type { Colour, Light } from "../../core/colour.ts";
import type { Direction } from "../../core/sky.ts";
import { toCamera } from "../../indoors/eye.ts";
import type { Lamp, Lights, Portal, Sunlight } from "../../indoors/lights.ts";
import type { SceneIntent, TimeOfDay } from "../../intent.ts";
import { createDaylight } from "../../outdoors/daylight.ts";
import type { Daylight } from "../../outdoors/daylight.ts";
import { portalOf } from "./furniture/window.ts";
import { wallPose } from "./walls.ts";
import type { RoomPlan } from "./room-plan.ts";

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

/** What an hour is like in a room. */
interface Hour {
  /** Where the sun stands as seen from a window: to the side of straight ahead of it, and how high, in radians. */
  readonly aside: number;
  readonly high: number;
  /** The light of sun or moon. */
  readonly sun: Colour;
  readonly strength: number;
  /** How strong the light of the sky and of the ground outside is, and how far it is made grey. */
  readonly sky: number;
  readonly ground: number;
  readonly grey: number;
  /** How bright what is seen through the windows is painted. */
  readonly outside: number;
}

/** A camera is set for the light in the room, so what comes from the sky by day is nearly white. */
const HOURS: Readonly<Record<TimeOfDay, Hour>> = {
  day: {
    aside: 0.62,
    high: 0.66,
    sun: [1, 0.93, 0.82],
    strength: 6.5,
    sky: 6.5,
    ground: 1.6,
    grey: 0.55,
    outside: 1.5,
  },
  golden: {
    aside: 0.78,
    high: 0.36,
    sun: [1, 0.76, 0.46],
    strength: 7,
    sky: 6.5,
    ground: 1.6,
    grey: 0.55,
    outside: 1.5,
  },
  sunset: {
    aside: 0.5,
    high: 0.17,
    sun: [1, 0.5, 0.2],
    strength: 6.5,
    sky: 6.5,
    ground: 1.6,
    grey: 0.25,
    outside: 1.4,
  },
  night: {
    aside: 0.45,
    high: 0.56,
    sun: [0.6, 0.76, 1],
    strength: 0.3,
    sky: 3,
    ground: 0.8,
    grey: 0.2,
    outside: 1.6,
  },
};

const MEADOW: Colour = [0.3, 0.36, 0.2];
const LAMPLIGHT: Colour = [1, 0.62, 0.3];
const ROSY: Colour = [1, 0.42, 0.7];

export function lightRoom(plan: RoomPlan, intent: SceneIntent): RoomLight {
  const { time, neon } = intent;
  const hour = HOURS[time];
  const from = sunFrom(plan, hour);
  const camera = toCamera(plan.eye);
  const base = createDaylight({ camera, sunX: 0.5, lightSide: 1 }, intent);
  const { palette, isNight } = base;
  // Coloured light is only seen where the day is kept out.
  const dim = neon && !isNight ? 0.2 : 1;
  const air = mixColours(palette.middle, palette.horizon, 0.55);
  const light = {
    sky: scaleColour(towardsGrey(air, hour.grey), hour.sky * dim),
    ground: scaleColour(towardsGrey(mixColours(air, MEADOW, 0.4), 0.4), hour.ground * dim),
  };
  const power = hour.strength * palette.direct ** 1.3 * dim;
  const isDull = palette.direct < 0.2;
  return {
    daylight: { ...base, sun: turnedToEye(from, plan) },
    isLit: neon || isNight || time === "sunset" || isDull,
    lampColour: neon ? ROSY : LAMPLIGHT,
    sun: power < 0.02 ? undefined : { from, colour: scaleColour(hour.sun, power), width: 0.012 },
    outside: hour.outside * (dim < 1 ? 0.6 : 1) * (1 - 0.4 * palette.veil),
    portals: plan.windows.map((window) => portalOf(wallPose(plan, window.wall), window, light)),
  };
}

function towardsGrey(colour: Colour, share: number): Colour {
  const grey = luminanceOf(colour);
  return mixColours(colour, [grey, grey, grey], share);
}

/** The sun shines in by the first window, from the side of the room where we look. */
function sunFrom({ windows, hand, view, ...plan }: RoomPlan, { aside, high }: Hour): Direction {
  const wall = wallPose(plan, windows[0]?.wall ?? "back");
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
