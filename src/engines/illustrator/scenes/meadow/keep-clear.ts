import type { Cast } from "../../things/cast.ts";

/** How far before a thing what grows is kept low, as a share of its distance. */
const REACH = 0.45;

/** Answers how far plants may grow at a place, 0 to 1, so that they do not hide the things that stand behind them. */
export function keepClear({ things }: Cast): (x: number, z: number) => number {
  const standing = things.filter(({ footing }) => footing === "ground");
  return (x, z) => {
    let least = 1;
    for (const thing of standing) {
      const before = (thing.z - z) / (thing.z * REACH);
      if (before < -0.05 || before > 1) continue;
      // As the eye sees it, the place lies this far beside the thing's middle.
      const beside = Math.abs((x / z) * thing.z - thing.x) / (thing.width * 0.5 + 0.15);
      if (beside < 1.2)
        least = Math.min(least, 0.35 + 0.65 * Math.max(0, before, (beside - 0.9) / 0.3));
    }
    return least;
  };
}
