import type { Light } from "../core/colour.ts";
import type { Daylight } from "./daylight.ts";

/** Mixes in the air between the eye and something `distance` metres away. */
export function addHaze(light: Light, distance: number, { haze, hazeDensity }: Daylight): void {
  const clear = Math.exp(-distance * hazeDensity);
  light.red = light.red * clear + haze[0] * (1 - clear);
  light.green = light.green * clear + haze[1] * (1 - clear);
  light.blue = light.blue * clear + haze[2] * (1 - clear);
}
