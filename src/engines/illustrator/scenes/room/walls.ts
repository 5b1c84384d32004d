import { createPose } from "../../indoors/pose.ts";
import type { Pose } from "../../indoors/pose.ts";
import type { RoomPlan, Shell, WallId } from "./room-plan.ts";

/** How far the room goes on behind the eye. */
export const BEHIND = 1.6;

/** The middle of a wall's foot; it faces into the room. */
export function wallPose({ half, depth }: Shell, wall: WallId): Pose {
  const middle = (depth - BEHIND) / 2;
  if (wall === "back") return createPose(0, 0, depth);
  return wall === "left"
    ? createPose(-half, 0, middle, { yaw: -Math.PI / 2 })
    : createPose(half, 0, middle, { yaw: Math.PI / 2 });
}

/** The wall that is set off: the one across from the eye, unless it is mostly window. */
export const accentWall = ({ view, hand }: RoomPlan): WallId =>
  view === "side" || view === "corner" ? "back" : hand === 1 ? "right" : "left";
