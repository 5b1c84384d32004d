import { clamp, fraction, lerp } from "../core/interpolate.ts";
import type { Aim, Wanted } from "./stage.ts";

const THIRDS = { left: [0.08, 0.36], middle: [0.36, 0.64], right: [0.64, 0.92] } as const;
const FARTHER = { front: 0.7, middle: 1, back: 1.7 } as const;
/** Steps around the circle and along it that never come near each other again. */
const GOLDEN = 0.618_034;
const PLASTIC = 0.754_878;

/**
 * Where each of a subject shall be. One stands a third into the picture, on either side; a few stand
 * around it; many are strewn over the ground.
 */
export function aimAt(wanted: Wanted, frameWidth: number): Aim[] {
  const { subject, random } = wanted;
  const { count, place } = subject;
  const [low, high] = place?.across === undefined ? [0.1, 0.9] : THIRDS[place.across];
  const lead = leadOf(wanted, random());
  const base = place?.depth === undefined ? 1 : FARTHER[place.depth];
  const step = (wanted.shown * wanted.ratio * 1.12) / frameWidth;
  const start = random();
  const startDepth = random();
  return Array.from({ length: count }, (_, index): Aim => {
    const jitter = (random() - 0.5) * 0.3;
    if (count <= 3) {
      const side = (index % 2 === 0 ? 1 : -1) * (lead > 0.5 ? -1 : 1);
      const shift = index === 0 ? 0 : side * step * (Math.ceil(index / 2) + jitter);
      const depth = index === 0 ? 1 : lerp(0.84, 1.42, random());
      return { across: clamp(lead + shift, low, high), farther: base * depth };
    }
    return {
      across: lerp(low, high, fraction(start + index * GOLDEN)),
      farther: base * Math.exp(lerp(-0.3, 0.75, fraction(startDepth + index * PLASTIC))),
    };
  });
}

function leadOf({ subject }: Wanted, chance: number): number {
  const across = subject.place?.across;
  if (across !== undefined) {
    const [low, high] = THIRDS[across];
    return lerp(low, high, 0.35 + 0.3 * chance);
  }
  return chance < 0.5 ? lerp(0.33, 0.42, chance * 2) : lerp(0.58, 0.67, chance * 2 - 1);
}
