import type { Colour, Light } from "../../core/colour.ts";
import { hashCell } from "../../core/hash.ts";
import { lerp, smoothstep } from "../../core/interpolate.ts";
import type { Moment } from "./moment.ts";
import type { CarPlan } from "./passers-by.ts";

const PAINTS: readonly Colour[] = [
  [0.42, 0.42, 0.42],
  [0.03, 0.032, 0.036],
  [0.34, 0.03, 0.025],
  [0.05, 0.1, 0.22],
  [0.2, 0.21, 0.22],
  [0.55, 0.54, 0.5],
  [0.06, 0.13, 0.1],
  [0.5, 0.3, 0.05],
];

/** Answers the function that colours a car seen from the front or the back; `lit` is the light that falls on it, `sunny` the share of sun. */
export function createCarPaint(
  car: CarPlan,
  { moment, lit, sunny }: { moment: Moment; lit: Light; sunny: number },
) {
  const { direct, palette, lamps } = moment;
  const body = PAINTS[Math.floor(hashCell(Math.round(car.z * 7), 61) * PAINTS.length)] ?? [1, 1, 1];
  const sky = (1 - lamps) * 0.9 + 0.1;

  /** How far a place looks up: the roof and the bonnet do, the doors and the bumper do not. */
  const upAt = (v: number): number =>
    Math.max(smoothstep(0.16, 0.08, v), smoothstep(0.38, 0.4, v) * smoothstep(0.52, 0.44, v));

  return (place: { u: number; v: number; pane: number }, into: Light): void => {
    const { u, v, pane } = place;
    const up = upAt(v);
    const aside = Math.abs(u - 0.5);
    const round = 1 - 0.45 * smoothstep(0.3, 0.47, aside);
    const dark = isDark(aside, v, car.leaves) ? 0.12 : 1;
    const fill = (0.5 + 0.6 * up) * round * dark;
    const sun = sunny * (0.22 + 0.55 * up) * round * dark;
    const gloss = up * 0.1 * sky * dark;
    const { horizon, zenith } = palette;
    // The windscreen shows the sky above and a dark cabin below.
    const glare = lerp(0.34, 0.05, smoothstep(0.15, 0.36, v)) * sky;
    const cabin = 0.05 + (aside > 0.09 && aside < 0.24 && v > 0.27 ? -0.03 : 0);
    const share = (channel: 0 | 1 | 2, light: number): number => {
      const paint =
        body[channel] * (light * fill + direct[channel] * sun) + horizon[channel] * gloss;
      const glass = lerp(zenith[channel], horizon[channel], 0.5) * glare + light * cabin;
      return lerp(paint, glass, pane);
    };
    into.red = share(0, lit.red);
    into.green = share(1, lit.green);
    into.blue = share(2, lit.blue);
  };
}

/** Tyres, the grille, the lower edge and the gaps around the bonnet. */
function isDark(aside: number, v: number, leaves: boolean): boolean {
  if (v > 0.79) return true;
  if (!leaves && v > 0.49 && v < 0.59 && aside < 0.2) return true;
  if (v > 0.68 && v < 0.72 && aside < 0.36) return true;
  return Math.abs(v - 0.455) < 0.006;
}
