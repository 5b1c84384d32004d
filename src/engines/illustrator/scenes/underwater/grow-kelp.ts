import type { Colour } from "../../core/colour.ts";
import { lerp } from "../../core/interpolate.ts";
import type { Random } from "../../core/rng.ts";
import type { Growth, Limb } from "./paint-limbs.ts";

/** A stem of kelp that rises to `top` metres in a slow wave, with blades at both sides. */
export function growKelp(
  random: Random,
  { top, broad }: { top: number; broad: number },
): Pick<Growth, "limbs" | "wrinkle" | "wrinkles"> {
  const stem: Colour = [0.2, 0.17, 0.03];
  const blade: Colour = [lerp(0.2, 0.42, random()), lerp(0.22, 0.34, random()), 0.03];
  const phase = random() * 6.28;
  const drift = (random() - 0.5) * 0.12;
  const steps = Math.max(8, Math.round(top / 0.2));
  const place = (share: number): number =>
    Math.sin(share * top * 0.55 + phase) * 0.28 * share + drift * share * top;
  const limbs: Limb[] = [];
  for (let step = 0; step < steps; step++) {
    const from = step / steps;
    const to = (step + 1) / steps;
    const x = place(to);
    const y = to * top;
    limbs.push({
      fromX: place(from),
      fromY: from * top,
      fromRadius: broad * 0.036,
      toX: x,
      toY: y,
      toRadius: broad * 0.034,
      ahead: 0,
      colour: stem,
    });
    const side = step % 2 === 0 ? 1 : -1;
    limbs.push(...growBlade(random, { x, y, side, broad, colour: blade }));
  }
  return { limbs, wrinkle: 0.3, wrinkles: 7 };
}

interface Blade {
  readonly x: number;
  readonly y: number;
  readonly side: number;
  readonly broad: number;
  readonly colour: Colour;
}

/** A long leaf that rises, bends over and hangs. */
function growBlade(random: Random, { x, y, side, broad, colour }: Blade): Limb[] {
  const reach = broad * lerp(0.7, 1.9, random());
  const rise = lerp(0.1, 1, random());
  const ahead = (random() - 0.4) * 0.3;
  const tone = lerp(0.7, 1.15, random());
  const own: Colour = [colour[0] * tone, colour[1] * tone, colour[2] * tone];
  const point = (share: number) => ({
    x: x + side * reach * share,
    y: y + reach * (rise * share - 0.9 * share * share + 0.07 * Math.sin(share * 9 + rise * 9)),
  });
  return [0, 0.2, 0.4, 0.6, 0.8].map((share): Limb => {
    const from = point(share);
    const to = point(share + 0.2);
    const thick = (at: number): number =>
      broad * 0.095 * Math.sin(Math.PI * (0.14 + at * 0.82)) + 0.006;
    return {
      fromX: from.x,
      fromY: from.y,
      fromRadius: thick(share),
      toX: to.x,
      toY: to.y,
      toRadius: thick(share + 0.2),
      ahead,
      colour: own,
    };
  });
}
