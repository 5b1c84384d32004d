import { lerp } from "../../core/interpolate.ts";
import { createPose, within } from "../../indoors/pose.ts";
import { makeUnits } from "./furniture/kitchen-units.ts";
import { makeChair } from "./furniture/seating.ts";
import type { Furnisher } from "./furnisher.ts";
import { wallPose } from "./plan.ts";

/** A kitchen: a row of units at the far wall, a table with chairs, lamps over it. */
export function furnishKitchen(room: Furnisher): void {
  const { plan, chance } = room;
  const { depth, half, height, view, hand, windows, style } = plan;
  const opening = view === "back" ? windows[0]?.opening : undefined;
  const width = 2 * half - 0.04;
  // Writing takes the wall over the worktop.
  const isWritten = room.hasSign;
  room.add(
    "units",
    makeUnits(
      {
        pose: within(wallPose(plan, "back"), createPose(0, 0, 0)),
        width,
        ceiling: height,
        isOpen: chance("boards") < 0.55,
        tiledTo: opening === undefined ? 1.46 : opening.bottom - 0.05,
        ...(isWritten
          ? { gap: [-half, half] as const }
          : opening === undefined
            ? {}
            : { gap: [opening.left - 0.1, opening.right + 0.1] as const }),
      },
      room.making("units"),
    ),
    { x: 0, z: depth - 0.35, halfX: half, halfZ: 0.4 },
  );
  const x = view === "back" ? 0.35 : 0.25;
  const z = depth - 2.35;
  const isRound = chance("round table") < 0.4;
  const long = isRound ? 1.15 : lerp(1.5, 1.7, chance("table length"));
  room.table("table", x, z, 0, { size: [long, 0.75, isRound ? long : 0.85], isRound, laid: "tea" });
  const chairs: readonly (readonly [number, number, number])[] = isRound
    ? [
        [-0.75, 0.1, -1.5],
        [0.72, 0.2, 1.6],
        [0.1, 0.8, 0.1],
      ]
    : [
        [-long * 0.25, 0.62, 0],
        [long * 0.25, 0.62, 0.1],
        [-long / 2 - 0.25, 0, -1.57],
        [long * 0.22, -0.68, Math.PI + 0.25],
      ];
  for (const [index, [dx, dz, yaw]] of chairs.entries())
    room.add(
      `chair ${index}`,
      makeChair(room.spot(x + dx, z + dz, yaw), { ...room.making("chair") }),
      { x: (x + dx) * hand, z: z + dz, halfX: 0.28, halfZ: 0.28 },
    );
  const lamp = style.id === "japandi" ? "paper" : style.id === "loft" ? "bulb" : "dome";
  if (isWritten) room.writeAt(0.2 * hand, 1.55);
  else if (isRound || lamp === "paper") room.pendant(lamp, x, z, height - 1.75);
  else for (const side of [-1, 1]) room.pendant(lamp, x + side * 0.42, z, height - 1.75);
  room.plant(
    "tall plant",
    -half + 0.4,
    depth - 1.2,
    chance("plant") < 0.5 ? "fig" : "monstera",
    lerp(1.1, 1.5, chance("plant height")),
  );
  if (style.rug.kind !== "shag") room.rug(x, z, [long * 0.5 + 0.6, 1.05]);
}
