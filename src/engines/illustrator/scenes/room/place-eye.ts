import { clamp, lerp } from "../../core/interpolate.ts";
import type { Random } from "../../core/rng.ts";
import { createEye } from "../../indoors/eye.ts";
import type { Eye } from "../../indoors/eye.ts";
import type { RoomView, Shell } from "./room-plan.ts";

/** Where one stands in a room and looks: straight ahead, or over a corner; from farther back in high pictures. */
export function placeEye(
  view: RoomView,
  hand: 1 | -1,
  { half, depth }: Shell,
  { width, height, random }: { width: number; height: number; random: Random },
): Eye {
  const tall = clamp((height / width - 1) / 0.8, 0, 1);
  const wide = clamp((width / height - 16 / 9) / 0.6, 0, 1);
  const focal = Math.max(width * lerp(0.64, 0.56, wide), height * lerp(0.62, 0.8, tall));
  const sway = random() - 0.5;
  const isCorner = view === "corner";
  const yaw = isCorner ? -0.52 - sway * 0.12 : view === "side" ? -0.1 - sway * 0.12 : sway * 0.12;
  const x = isCorner ? half * 0.62 : view === "side" ? half * 0.22 : sway * 0.6;
  return createEye({
    x: x * hand,
    y: lerp(1.15, 1.4, random()),
    z: (isCorner ? 0.1 : lerp(-0.3, 0.2, random()) - (depth - 5.4) * 0.2) - tall * 0.9,
    yaw: yaw * hand,
    focal,
    centreX: width / 2,
    centreY: height * lerp(0.46, 0.45, tall),
  });
}
