import type { Colour } from "../../core/colour.ts";
import { lerp } from "../../core/interpolate.ts";
import { rng } from "../../core/rng.ts";
import type { Growth, Limb } from "./paint-limbs.ts";
import type { UnderwaterPlan } from "./plan.ts";

const COLOURS: readonly Colour[] = [
  [0.05, 0.4, 0.9],
  [0.5, 0.08, 0.9],
  [0.95, 0.12, 0.4],
  [0.05, 0.8, 0.5],
];

/** Jellyfish that light the deep with their own light; none elsewhere. */
export function driftJellyfish({ kind, camera }: UnderwaterPlan, seed: number): Growth[] {
  if (kind !== "deep") return [];
  const half = camera.centreX / camera.focal;
  const growths = Array.from({ length: 9 }, (_, index): Growth => {
    const random = rng(seed, `jellyfish ${index}`);
    const z = lerp(4.2, 15, random());
    const across = lerp(-0.95, 0.95, (index + random()) / 9);
    const y = camera.height + lerp(-0.18, 0.55, random()) * z * half;
    const size = lerp(0.3, 0.62, random());
    return { x: across * half * z, y, z, ...jellyfishBody(random, size) };
  });
  return growths.toSorted((a, b) => b.z - a.z);
}

/** A jellyfish that glows in a colour of its own if none is given; `size` is half its width in metres. */
export function jellyfishBody(
  random: () => number,
  size: number,
  colour: Colour = COLOURS[Math.floor(random() * COLOURS.length)] ?? [0.05, 0.4, 0.9],
): Pick<Growth, "limbs" | "wrinkle" | "wrinkles"> {
  return { limbs: bell(random, size, colour), wrinkle: 0.12, wrinkles: 9 };
}

/** A dome, a ring of frills and long threads that trail in a wave. */
function bell(random: () => number, size: number, colour: Colour): Limb[] {
  const limbs: Limb[] = [];
  const pale: Colour = [
    lerp(colour[0], 1, 0.2),
    lerp(colour[1], 1, 0.45),
    lerp(colour[2], 1, 0.45),
  ];
  const phase = random() * 6;
  for (let thread = 0; thread < 11; thread++) {
    const from = ((thread / 10) * 2 - 1) * size * 0.72;
    let x = from;
    let y = 0;
    const reach = size * lerp(1.4, 3, random());
    for (let step = 1; step <= 7; step++) {
      const toX = from * (1 - step * 0.05) + Math.sin(step * 0.9 + phase + thread) * size * 0.1;
      const toY = (-reach * step) / 7;
      const thick = size * 0.024 * (1.15 - step / 8);
      limbs.push({
        fromX: x,
        fromY: y,
        fromRadius: thick,
        toX,
        toY,
        toRadius: thick * 0.8,
        ahead: -0.05,
        colour,
        glow: 1.5 * (1 - step / 9),
      });
      x = toX;
      y = toY;
    }
  }
  const steps = 15;
  for (let step = 0; step < steps; step++) {
    const share = (step / (steps - 1)) * 2 - 1;
    const x = share * size * 0.72;
    const top = Math.sqrt(Math.max(0, 1 - share * share)) * size * 0.62;
    limbs.push({
      fromX: x * 0.94,
      fromY: top,
      fromRadius: size * 0.1,
      toX: x,
      toY: 0,
      toRadius: size * 0.07,
      ahead: 0.01 * (1 - Math.abs(share)),
      colour,
      glow: 1.1,
    });
    limbs.push({
      fromX: x,
      fromY: -size * 0.03,
      fromRadius: size * 0.06,
      toX: x,
      toY: -size * 0.06,
      toRadius: size * 0.05,
      ahead: 0.03,
      colour: pale,
      glow: 2.2,
    });
  }
  return limbs;
}
