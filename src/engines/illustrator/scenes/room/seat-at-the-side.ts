import { DESK_HEIGHT } from "./furniture/desk.ts";
import { makeChair } from "./furniture/seating.ts";
import type { Furnisher } from "./furnisher.ts";

const DESK = 1.3;
/** Metres from the wall to the middle of a desk at it. */
const AT_WALL = 0.42;

/** An armchair at the side of the window; a desk with its chair at that wall where one was asked for. `x`, `z`, and how the armchair is turned. */
export function seatAtTheSide(
  room: Furnisher,
  [x, z, yaw]: readonly [x: number, z: number, yaw: number],
  width = 0.86,
): void {
  const { plan, wishes } = room;
  if (!wishes.hasDesk) {
    room.sofa("armchair", x, z, yaw, { width, seats: 1, colour: plan.style.armchair });
    return;
  }
  const side = -plan.half + AT_WALL;
  room.desk(side, z, Math.PI / 2, DESK);
  room.tableLamp("desk lamp", side - 0.12, DESK_HEIGHT, z + DESK / 2 - 0.2);
  const chair = side + 0.62;
  room.add(
    "desk chair",
    makeChair(room.spot(chair, z, Math.PI / 2 + 0.3), room.making("desk chair")),
    {
      x: chair * plan.hand,
      z,
      halfX: 0.28,
      halfZ: 0.28,
    },
  );
}
