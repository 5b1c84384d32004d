import { lerp } from "../../core/interpolate.ts";
import { createPose, within } from "../../indoors/pose.ts";
import { makeUnits, WORKTOP } from "./furniture/kitchen-units.ts";
import { makeChair } from "./furniture/seating.ts";
import type { Furnisher } from "./furnisher.ts";
import { wallPose } from "./walls.ts";

/** A kitchen: a row of units at the far wall, a table with chairs, lamps over it. */
export function furnishKitchen(room: Furnisher): void {
  const { plan, chance } = room;
  const { depth, half, view, hand, style } = plan;
  addUnits(room);
  const [x, z] = [view === "back" ? 0.35 : 0.25, depth - 2.35];
  const isRound = chance("round table") < 0.4;
  const long = isRound ? 1.15 : lerp(1.5, 1.7, chance("table length"));
  const size = [long, 0.75, isRound ? long : 0.85] as const;
  room.table("table", x, z, 0, { size, isRound, laid: "tea" });
  for (const [index, [dx, dz, yaw]] of (isRound ? AROUND : alongside(long)).entries()) {
    const chair = makeChair(room.spot(x + dx, z + dz, yaw), room.making("chair"));
    const place = { x: (x + dx) * hand, z: z + dz, halfX: 0.28, halfZ: 0.28 };
    room.add(`chair ${index}`, chair, place);
  }
  // Writing takes the wall over the worktop, and lamps would hang before it.
  if (room.hasSign) room.writeAt(0.2 * hand, 1.55);
  else hangLamps(room, x, z, isRound);
  const kind = chance("plant") < 0.5 ? "fig" : "monstera";
  const high = lerp(1.1, 1.5, chance("plant height"));
  room.plant("tall plant", -half + 0.4, depth - 1.2, kind, high);
  if (style.rug.kind !== "shag") room.rug(x, z, [long * 0.5 + 0.6, 1.05]);
}

/** How chairs stand: across and deep from the middle of the table, and how they are turned. */
type Seat = readonly [x: number, z: number, yaw: number];

const AROUND: readonly Seat[] = [
  [-0.75, 0.1, -1.5],
  [0.72, 0.2, 1.6],
  [0.1, 0.8, 0.1],
];
const alongside = (long: number): readonly Seat[] => [
  [-long * 0.25, 0.62, 0],
  [long * 0.25, 0.62, 0.1],
  [-long / 2 - 0.25, 0, -1.57],
  [long * 0.22, -0.68, Math.PI + 0.25],
];

/** Metres above the floor at which lamps hang over a table. */
const LAMP = 1.75;

function hangLamps({ plan, pendant }: Furnisher, x: number, z: number, isRound: boolean): void {
  const { style, height } = plan;
  const lamp = style.id === "japandi" ? "paper" : style.id === "loft" ? "bulb" : "dome";
  if (isRound || lamp === "paper") pendant(lamp, x, z, height - LAMP);
  else for (const side of [-1, 1]) pendant(lamp, x + side * 0.42, z, height - LAMP);
}

function addUnits(room: Furnisher): void {
  const { plan, chance } = room;
  const { depth, half, height, view, windows } = plan;
  const opening = view === "back" ? windows[0]?.opening : undefined;
  const gap = unitGap(room.hasSign ? { left: -half, right: half } : opening);
  const units = makeUnits(
    {
      pose: within(wallPose(plan, "back"), createPose(0, 0, 0)),
      width: 2 * half - 0.04,
      ceiling: height,
      isOpen: chance("boards") < 0.55,
      tiledTo: opening === undefined ? 1.46 : opening.bottom - 0.05,
      ...(gap === undefined ? {} : { gap }),
    },
    room.making("units"),
  );
  room.add("units", units, { x: 0, z: depth - 0.35, halfX: half, halfZ: 0.4, top: WORKTOP });
}

/** Cupboards keep clear of a window by a little. */
const unitGap = (
  opening: { readonly left: number; readonly right: number } | undefined,
): readonly [number, number] | undefined =>
  opening === undefined ? undefined : [opening.left - 0.1, opening.right + 0.1];
