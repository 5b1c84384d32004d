import type { Colour } from "../../core/colour.ts";

/** What a ray met on a building: which way it faces, its paint, and the light of its own. One object serves all samples. */
export interface Surface {
  isHit: boolean;
  normalX: number;
  normalY: number;
  normalZ: number;
  red: number;
  green: number;
  blue: number;
  glowRed: number;
  glowGreen: number;
  glowBlue: number;
}

export const createSurface = (): Surface => ({
  isHit: false,
  normalX: 0,
  normalY: 0,
  normalZ: -1,
  red: 0,
  green: 0,
  blue: 0,
  glowRed: 0,
  glowGreen: 0,
  glowBlue: 0,
});

/** Sets the paint, without light of its own. */
export function setPaint(surface: Surface, colour: Colour, factor: number): void {
  surface.isHit = true;
  surface.red = colour[0] * factor;
  surface.green = colour[1] * factor;
  surface.blue = colour[2] * factor;
  surface.glowRed = 0;
  surface.glowGreen = 0;
  surface.glowBlue = 0;
}

export function setNormal(surface: Surface, normal: Colour): void {
  surface.normalX = normal[0];
  surface.normalY = normal[1];
  surface.normalZ = normal[2];
}

export function setGlow(surface: Surface, colour: Colour, factor: number): void {
  surface.glowRed = colour[0] * factor;
  surface.glowGreen = colour[1] * factor;
  surface.glowBlue = colour[2] * factor;
}

/** Turns a surface outwards as on a round wall: `u` goes from -1 to 1 across it, `lean` is how far it looks up. */
export function roundOff(surface: Surface, u: number, lean: number): void {
  const flat = Math.sqrt(1 - lean * lean);
  setNormal(surface, [u * flat, lean, -Math.sqrt(Math.max(0, 1 - u * u)) * flat]);
}
