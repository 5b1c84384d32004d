import { lerp } from "../../core/interpolate.ts";
import { DESK_HEIGHT } from "./furniture/desk.ts";
import { makeChair } from "./furniture/seating.ts";
import type { Furnisher } from "./furnisher.ts";

/** A study: walls of books, a desk, an armchair to read in, lamps. */
export function furnishLibrary(room: Furnisher): void {
  if (room.plan.view === "back") readAtTheWindow(room);
  else readAtTheWall(room);
}

const casePlan = (room: Furnisher, width: number) => ({
  width,
  height: room.plan.height - 0.14,
  boards: 6,
  columns: Math.max(1, Math.round(width / 0.85)),
  full: 0.94,
  ...(room.plan.style.id === "classic" ? { colour: room.plan.style.cabinet, base: 0.72 } : {}),
});

/** Books fill the far wall; desk and armchair stand before them. */
function readAtTheWall(room: Furnisher): void {
  const { plan, chance } = room;
  const { depth, half, style, hand } = plan;
  room.shelfAt("back", 0, casePlan(room, 2 * half - 0.06));
  room.rug(0.3, depth - 1.95, [1.6, 1.15]);
  const x = lerp(0.5, 0.8, chance("desk"));
  room.desk(x, depth - 1.6, Math.PI, 1.5);
  room.add("desk chair", makeChair(room.spot(x, depth - 1.02), room.making("desk chair")), {
    x: x * hand,
    z: depth - 1.02,
    halfX: 0.28,
    halfZ: 0.28,
  });
  room.tableLamp("desk lamp", x + 0.55, DESK_HEIGHT, depth - 1.6);
  room.sofa("armchair", -half + 1, depth - 2.1, -1.05, {
    width: 0.86,
    seats: 1,
    colour: style.armchair,
  });
  room.table("side table", -half + 0.55, depth - 2.75, 0, {
    size: [0.45, 0.5, 0.45],
    isRound: true,
    laid: "none",
  });
  if (room.wishes.hasFloorGlobe) room.floorGlobe(-0.72, depth - 1.15);
  room.writeAt(0, 1.45);
  room.plant(
    "tall plant",
    -half + 0.4,
    depth - 0.75,
    "fig",
    lerp(1.3, 1.7, chance("plant height")),
  );
  room.floorLamp(-half + 0.45, depth - 1.5);
  room.shelfAt("right", depth - 2.5, { ...casePlan(room, 1.7), columns: 2 });
}

/** A desk before the window between two bookcases. */
function readAtTheWindow(room: Furnisher): void {
  const { plan, chance } = room;
  const { depth, half, style, hand } = plan;
  const gap = 1.02;
  const width = half - gap;
  for (const side of [-1, 1])
    room.shelfAt("back", side * (gap + width / 2), { ...casePlan(room, width), columns: 1 });
  room.rug(0, depth - 2, [1.7, 1.2]);
  room.desk(0, depth - 1.15, Math.PI, 1.6);
  room.add(
    "desk chair",
    makeChair(room.spot(0.1, depth - 1.85, Math.PI + 0.35), room.making("desk chair")),
    { x: 0.1 * hand, z: depth - 1.85, halfX: 0.28, halfZ: 0.28 },
  );
  room.tableLamp("desk lamp", -0.62, DESK_HEIGHT, depth - 1.1);
  room.sofa("armchair", half - 1.05, depth - 2.3, 1.05, {
    width: 0.86,
    seats: 1,
    colour: style.armchair,
  });
  if (room.wishes.hasFloorGlobe) room.floorGlobe(-1.35, depth - 1.75);
  room.floorLamp(half - 0.5, depth - 1.35);
  room.shelfAt("left", depth - 2.2, { ...casePlan(room, 2.4), columns: 3 });
  room.plant(
    "small plant",
    -half + 0.75,
    depth - 0.75,
    chance("plant") < 0.5 ? "snake" : "monstera",
    0.85,
  );
}
