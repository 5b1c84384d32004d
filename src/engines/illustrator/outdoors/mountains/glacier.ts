import { clamp, lerp, smoothstep } from "../../core/interpolate.ts";
import type { Noise } from "../../core/noise.ts";

/** A tongue of ice from the high snow down to the water. Metres. */
export interface Glacier {
  readonly fromX: number;
  readonly fromZ: number;
  readonly toX: number;
  readonly toZ: number;
  /** Height of its upper end. */
  readonly high: number;
  /** Half its width at the water. */
  readonly half: number;
}

/** A place on the ice. One object serves all places. */
export interface IcePlace {
  /** 1 on the ice, 0 beside it. */
  share: number;
  height: number;
  /** 0 at the water to 1 where it begins. */
  along: number;
  /** -1 to 1 across it. */
  across: number;
}

export const createIcePlace = (): IcePlace => ({ share: 0, height: 0, along: 0, across: 0 });

/** Answers the function that tells how a place lies on the glacier. */
export function createIceFinder({ fromX, fromZ, toX, toZ, high, half }: Glacier, noise: Noise) {
  return (x: number, z: number, into: IcePlace): void => {
    const along = (z - toZ) / (fromZ - toZ);
    into.share = 0;
    if (along < -0.05 || along > 1.15) return;
    const middle = lerp(toX, fromX, along) + Math.sin(along * 5 + 1) * half * 0.8 * along;
    const wide = half * (1 + along * 2.4);
    const across = (x - middle + noise.perlin(x * 0.006, z * 0.006) * half * 0.5) / wide;
    if (Math.abs(across) > 1.3) return;
    into.along = clamp(along, 0, 1);
    into.across = across;
    into.share = smoothstep(1.25, 0.8, Math.abs(across)) * smoothstep(-0.03, 0.0, along);
    // The ice ends in a cliff at the water, and falls in steps.
    const steps = noise.perlin(along * 9, 3.3 + across * 0.4) * 0.025;
    into.height =
      12 + high * clamp(along + steps, 0, 1.2) ** 1.1 + (1 - across * across) * 16 * along;
  };
}
