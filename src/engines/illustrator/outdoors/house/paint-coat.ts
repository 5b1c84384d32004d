import type { Colour, Light } from "../../core/colour.ts";

export const WHITE: Colour = [0.62, 0.6, 0.55];
export const SNOW: Colour = [0.8, 0.82, 0.86];

/** Sets the colour of a surface. */
export function paintCoat(paint: Light, colour: Colour, tone: number): void {
  paint.red = colour[0] * tone;
  paint.green = colour[1] * tone;
  paint.blue = colour[2] * tone;
}
