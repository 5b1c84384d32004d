import type { Canvas } from "../../core/canvas.ts";
import type { Colour } from "../../core/colour.ts";
import { createStickPainter } from "../../outdoors/paint-stick.ts";
import type { Spot } from "../../outdoors/paint-stick.ts";
import type { MeadowWork } from "./meadow-work.ts";

const RAIL: Colour = [0.25, 0.21, 0.165];
/** Metres from post to post. */
const GAP = 2.1;

/** Paints a fence of posts and two rails along one side of the way. */
export function paintFence(canvas: Canvas, work: MeadowWork): void {
  const { plan, daylight, veil, groundAt } = work;
  const { camera, wayAt, wayHalf, side, heroZ } = plan;
  if (wayAt === undefined) return;
  const stick = createStickPainter(canvas, { camera, daylight, veil });
  const colour: Colour = daylight.isSnowy ? [0.42, 0.42, 0.42] : RAIL;
  const spot = (z: number, up: number): Spot => {
    const x = wayAt(z) + side * (wayHalf + 0.9);
    return { x, y: groundAt(x, z) + up, z };
  };
  for (let z = heroZ * 0.92; z > 4; z -= GAP) {
    for (const up of [0.5, 0.92]) stick(spot(z, up), spot(z - GAP, up), { radius: 0.038, colour });
    stick(spot(z, -0.1), spot(z, 1.12), { radius: 0.065, colour });
  }
}
