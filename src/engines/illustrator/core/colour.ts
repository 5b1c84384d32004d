/** Linear light: red, green, blue; above 1 is brighter than white. */
export type Colour = readonly [red: number, green: number, blue: number];

/** A colour that an inner loop writes into, so that no pixel costs an allocation. */
export interface Light {
  red: number;
  green: number;
  blue: number;
}

export const createLight = (): Light => ({ red: 0, green: 0, blue: 0 });

export const mixColours = (from: Colour, to: Colour, share: number): Colour => [
  from[0] + (to[0] - from[0]) * share,
  from[1] + (to[1] - from[1]) * share,
  from[2] + (to[2] - from[2]) * share,
];

export const scaleColour = (colour: Colour, factor: number): Colour => [
  colour[0] * factor,
  colour[1] * factor,
  colour[2] * factor,
];

/** Perceived brightness of linear light (Rec. 709). */
export const luminanceOf = (colour: Colour): number =>
  0.2126 * colour[0] + 0.7152 * colour[1] + 0.0722 * colour[2];
