import type { Frame } from "../frame.ts";

/** Light below this is seen without colour; brighter things, lamps and fireflies, keep theirs. */
const COLOURLESS = 0.05;

/** By moonlight the eye sees little colour: takes most of it from what is dark and leaves a breath of blue. */
export function paleNight({ data }: Frame, amount = 0.6): void {
  for (let index = 0; index < data.length; index += 3) {
    const red = data[index] ?? 0;
    const green = data[index + 1] ?? 0;
    const blue = data[index + 2] ?? 0;
    const grey = 0.25 * red + 0.6 * green + 0.15 * blue;
    const share = (amount * COLOURLESS) / (COLOURLESS + grey);
    data[index] = red + (grey * 0.82 - red) * share;
    data[index + 1] = green + (grey - green) * share;
    data[index + 2] = blue + (grey * 1.28 - blue) * share;
  }
}
