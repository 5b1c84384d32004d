import type { Colour } from "../core/colour.ts";

/** The linear light of `#rrggbb`. */
export function colourOf(hex: string): Colour {
  const channel = (from: number): number =>
    (Number.parseInt(hex.slice(from, from + 2), 16) / 255) ** 2.2;
  return [channel(1), channel(3), channel(5)];
}
