import type { Camera } from "../core/camera.ts";
import type { Canvas } from "../core/canvas.ts";
import { createLight } from "../core/colour.ts";
import type { Colour, Light } from "../core/colour.ts";
import type { Daylight } from "./daylight.ts";
import { createSeenLimb, paintLimb } from "./plants/paint-limb.ts";

/** A place in the world, in metres. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

export interface StickPainting {
  readonly camera: Camera;
  readonly daylight: Daylight;
  readonly veil: (light: Light, x: number, y: number, z: number) => void;
}

export type PaintStick = (
  from: Spot,
  to: Spot,
  look: { readonly radius: number; readonly colour: Colour },
) => void;

/** Answers the function that paints a round stick between two places, lit by sun and sky: posts, rails, slats. */
export function createStickPainter(
  canvas: Canvas,
  { camera, daylight, veil }: StickPainting,
): PaintStick {
  const { sun, direct, ambient } = daylight;
  const limb = createSeenLimb();
  const light = createLight();
  const shade = (colour: Colour, side: 1 | -1, { x, y, z }: Spot): void => {
    const lit = Math.max(0, side * sun.x * 0.8 - sun.z * 0.3 + 0.15);
    light.red = colour[0] * (ambient[0] + direct[0] * lit);
    light.green = colour[1] * (ambient[1] + direct[1] * lit);
    light.blue = colour[2] * (ambient[2] + direct[2] * lit);
    veil(light, x, y, z);
  };
  return (from, to, { radius, colour }) => {
    if (from.z < 0.5 || to.z < 0.5) return;
    const fromScale = camera.focal / from.z;
    const toScale = camera.focal / to.z;
    limb.fromX = camera.centreX + from.x * fromScale;
    limb.fromY = camera.horizonY - (from.y - camera.height) * fromScale;
    limb.toX = camera.centreX + to.x * toScale;
    limb.toY = camera.horizonY - (to.y - camera.height) * toScale;
    limb.fromRadius = radius * fromScale;
    limb.toRadius = radius * toScale;
    limb.z = Math.min(from.z, to.z);
    shade(colour, 1, from);
    limb.rightRed = light.red;
    limb.rightGreen = light.green;
    limb.rightBlue = light.blue;
    shade(colour, -1, from);
    limb.leftRed = light.red;
    limb.leftGreen = light.green;
    limb.leftBlue = light.blue;
    paintLimb(canvas, limb);
  };
}
