import { hashText } from "./hash.ts";

export type Random = () => number;

/**
 * A named stream of numbers from 0 to 1. Each part of a picture draws from its own stream,
 * so that adding a cat does not move the buildings. (The generator is mulberry32.)
 */
export function rng(seed: number, stream: string): Random {
  let state = hashText(`${seed}:${stream}`);
  return () => {
    state = (state + 0x6d_2b_79_f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
