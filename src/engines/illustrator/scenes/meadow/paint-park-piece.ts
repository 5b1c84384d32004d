import type { Canvas } from "../../core/canvas.ts";
import type { Colour } from "../../core/colour.ts";
import { paintGlow } from "../../outdoors/paint-glow.ts";
import { createStickPainter } from "../../outdoors/paint-stick.ts";
import type { Spot } from "../../outdoors/paint-stick.ts";
import type { MeadowWork } from "./meadow-work.ts";
import type { ParkPiece } from "./place-park-pieces.ts";

const WOOD: Colour = [0.24, 0.13, 0.065];
const IRON: Colour = [0.03, 0.035, 0.033];
const LAMPLIGHT: Colour = [1, 0.7, 0.36];

/** Answers the function that paints a piece; lamps shine when it is dark. */
export function createParkPainter(canvas: Canvas, work: MeadowWork) {
  const { plan, daylight, veil, groundAt } = work;
  const { camera, wayAt } = plan;
  const stick = createStickPainter(canvas, { camera, daylight, veil });
  const paintBench = (foot: Spot, facing: number): void => {
    const at = (along: number, up: number, back: number): Spot => ({
      x: foot.x + back * facing,
      y: foot.y + up,
      z: foot.z + along,
    });
    for (const along of [-0.75, 0.75]) {
      stick(at(along, -0.05, 0.02), at(along, 0.44, 0.02), { radius: 0.03, colour: IRON });
      stick(at(along, -0.05, 0.42), at(along, 0.9, 0.5), { radius: 0.03, colour: IRON });
      stick(at(along, 0.62, -0.02), at(along, 0.62, 0.46), { radius: 0.025, colour: IRON });
    }
    for (const up of [0.6, 0.72, 0.84])
      stick(at(0.85, up, 0.46), at(-0.85, up, 0.46), { radius: 0.045, colour: WOOD });
    for (const back of [0.4, 0.28, 0.16, 0.04])
      stick(at(0.85, 0.45, back), at(-0.85, 0.45, back), { radius: 0.05, colour: WOOD });
  };
  const paintLamp = (foot: Spot): void => {
    const at = (up: number): Spot => ({ ...foot, y: foot.y + up });
    stick(at(-0.05), at(0.5), { radius: 0.09, colour: IRON });
    stick(at(0.4), at(2.9), { radius: 0.045, colour: IRON });
    stick(at(2.92), at(3.3), { radius: 0.15, colour: [0.5, 0.48, 0.42] });
    stick(at(3.34), at(3.4), { radius: 0.2, colour: IRON });
    stick(at(3.4), at(3.55), { radius: 0.06, colour: IRON });
    if (!daylight.lampLit) return;
    const scale = camera.focal / foot.z;
    const power = daylight.isNight ? 1 : 1.6;
    paintGlow(canvas, {
      x: camera.centreX + foot.x * scale,
      y: camera.horizonY - (foot.y + 3.12 - camera.height) * scale,
      z: foot.z - 0.3,
      radius: 0.2 * scale,
      colour: LAMPLIGHT,
      core: 2.2 * power,
      halo: 0.09 * power,
    });
  };
  return ({ kind, z, beside }: ParkPiece): void => {
    if (wayAt === undefined) return;
    const x = wayAt(z) + beside;
    const foot = { x, y: groundAt(x, z), z };
    if (kind === "lamp") paintLamp(foot);
    else paintBench(foot, Math.sign(beside));
  };
}
