import { luminanceOf, mixColours, scaleColour } from "../core/colour.ts";
import type { Colour, Light } from "../core/colour.ts";
import type { Weather } from "../intent.ts";
import type { Daylight } from "./daylight.ts";

/** Share of light lost per metre at the height of the water, for views over kilometres. */
const DENSITY: Record<Weather, number> = {
  clear: 0.000048,
  overcast: 0.00011,
  rain: 0.0003,
  snow: 0.0005,
  fog: 0.0012,
  storm: 0.00012,
};

/** Up to this height the air is as thick as at the water, in metres. */
const LOW = 40;
/** Air that takes less light than this share is not seen. */
const CLEAR = 0.004;

/** Metres above which the air is clearer by a factor of e. */
const SCALE_HEIGHT: Record<Weather, number> = {
  clear: 1500,
  overcast: 1500,
  rain: 1800,
  snow: 1400,
  fog: 260,
  storm: 2000,
};

/**
 * Answers the function that puts air before something kilometres away. Air takes blue light out of what shines
 * through it and adds the light of the sky, most in the valleys; towards a low sun it glows. `thickness` says how
 * many times thicker than usual it is in a weather, for views that are not as wide.
 */
export function createFarAir(
  { weather, time, haze, ambient, sun, palette }: Daylight,
  thickness: Partial<Record<Weather, number>> = {},
) {
  const density = DENSITY[weather] * (thickness[weather] ?? 1);
  const falloff = 1 / SCALE_HEIGHT[weather];
  const low = time === "sunset" || time === "golden" ? 1 : 0.25;
  const glow = palette.direct * low * (sun.z > 0 ? 0.9 : 0.15);
  const bearing = sun.x / Math.max(0.25, sun.z);
  const base = airColour({ weather, time, haze, ambient });
  return (light: Light, x: number, y: number, z: number): void => {
    if (z * density < CLEAR) return;
    const thickness = y < LOW ? 1 : Math.exp((LOW - y) * 0.5 * falloff);
    const clear = Math.exp(-z * density * thickness);
    const root = Math.sqrt(clear);
    const clearRed = clear / (0.25 + 0.75 * root);
    const clearBlue = clear * (0.3 + 0.7 * root);
    const towards = Math.max(0, 1 - Math.abs(x / z - bearing) * 0.9);
    const shine = 1 + glow * towards * towards;
    light.red = light.red * clearRed + base[0] * shine * (1 - clearRed);
    light.green = light.green * clear + base[1] * (1 + (shine - 1) * 0.75) * (1 - clear);
    light.blue = light.blue * clearBlue + base[2] * (1 + (shine - 1) * 0.4) * (1 - clearBlue);
  };
}

/** Under a closed sky the air is as grey as the sky; in the clear it takes on its blue. */
export function airColour({
  weather,
  time,
  haze,
  ambient,
}: Pick<Daylight, "weather" | "time" | "haze" | "ambient">): Colour {
  if (weather === "clear")
    return [
      haze[0] * 0.52 + ambient[0] * 0.25,
      haze[1] * 0.57 + ambient[1] * 0.28,
      haze[2] * 0.62 + ambient[2] * 0.35,
    ];
  const grey = luminanceOf(haze);
  const plain = mixColours(
    haze,
    [grey, grey * 1.01, grey * 1.05],
    time === "day" && weather !== "fog" ? 0.75 : 0.25,
  );
  return scaleColour(plain, weather === "storm" ? 0.7 : 0.9);
}
