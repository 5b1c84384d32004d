import type { Raster } from "../../../frame.ts";
import { channelsOf, mixHex } from "../../../graphic/hex-colour.ts";
import { paintField } from "../paint-field.ts";
import type { PatternSheet } from "../pattern-sheet.ts";

/** Soft lights of colour that flow into each other, warped a little, as on the screen of a phone. */
export function gradient(sheet: PatternSheet): Raster {
  const { scheme, random, noise, width, height } = sheet;
  const { paper, colours } = scheme;
  const [loud, second, third, fourth] = colours;
  const inks = [
    loud,
    third,
    second,
    mixHex(loud, third, 0.5),
    fourth,
    mixHex(second, paper, 0.4),
    loud,
    third,
  ];
  const right = width / Math.max(width, height);
  const low = height / Math.max(width, height);
  const start = random();
  // Steps of the golden ratio spread the lights over the sheet without a grid.
  const lights = inks.map((ink, index) => ({
    colour: channelsOf(ink),
    x: ((start + index * 0.618) % 1) * right,
    y: ((index + 0.2 + 0.6 * random()) / inks.length) * low,
    reach: 0.1 + 0.08 * random(),
  }));
  const shift = random() * 30;
  return paintField(sheet, (u, v, into) => {
    const bend = 0.3;
    const x = u + noise.fbm(u * 1.6 + shift, v * 1.6, 2) * bend;
    const y = v + noise.fbm(u * 1.6, v * 1.6 + shift + 9, 2) * bend;
    let total = 0;
    into.red = 0;
    into.green = 0;
    into.blue = 0;
    for (const light of lights) {
      const dx = x - light.x;
      const dy = y - light.y;
      const weight = Math.exp(-(dx * dx + dy * dy) / (2 * light.reach * light.reach)) + 0.0001;
      total += weight;
      into.red += light.colour[0] * weight;
      into.green += light.colour[1] * weight;
      into.blue += light.colour[2] * weight;
    }
    into.red /= total;
    into.green /= total;
    into.blue /= total;
  });
}
