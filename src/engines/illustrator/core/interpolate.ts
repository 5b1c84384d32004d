export const clamp = (value: number, low: number, high: number): number =>
  value < low ? low : value > high ? high : value;

export const lerp = (from: number, to: number, share: number): number => from + (to - from) * share;

/** 0 at `edge0`, 1 at `edge1`, smooth between and flat outside; the edges may stand in either order. */
export function smoothstep(edge0: number, edge1: number, value: number): number {
  let share = (value - edge0) / (edge1 - edge0);
  share = share < 0 ? 0 : share > 1 ? 1 : share;
  return share * share * (3 - 2 * share);
}

/** The part after the point, also below zero: `fraction(-0.25)` is 0.75. */
export const fraction = (value: number): number => value - Math.floor(value);
