import type { Colour } from "../../core/colour.ts";

/** What a ray met on a building: its paint, the light of its own, and which way it faces. One object serves all pixels. */
export interface Surface {
  red: number;
  green: number;
  blue: number;
  glowRed: number;
  glowGreen: number;
  glowBlue: number;
  /** In the coordinates of the building. */
  normalX: number;
  normalY: number;
  normalZ: number;
  /** How much of the sky it sees, 0 to 1. */
  open: number;
  /** How much it mirrors the sky, 0 to 1. */
  shine: number;
  /** Which part of a face it is, 0 to 7: glass, frame, beam; where parts meet, edges are softened. */
  part: number;
}

export const createSurface = (): Surface => ({
  red: 0,
  green: 0,
  blue: 0,
  glowRed: 0,
  glowGreen: 0,
  glowBlue: 0,
  normalX: 0,
  normalY: 0,
  normalZ: -1,
  open: 1,
  shine: 0,
  part: 0,
});

/** Sets the paint, without light of its own and without shine. */
export function setPaint(surface: Surface, colour: Colour, tone: number): void {
  surface.red = colour[0] * tone;
  surface.green = colour[1] * tone;
  surface.blue = colour[2] * tone;
  surface.glowRed = 0;
  surface.glowGreen = 0;
  surface.glowBlue = 0;
  surface.shine = 0;
  surface.part = 0;
}

export function setGlow(surface: Surface, colour: Colour, strength: number): void {
  surface.glowRed = colour[0] * strength;
  surface.glowGreen = colour[1] * strength;
  surface.glowBlue = colour[2] * strength;
}
