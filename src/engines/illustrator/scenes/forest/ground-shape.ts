import { clamp, smoothstep } from "../../core/interpolate.ts";
import type { Noise } from "../../core/noise.ts";
import type { HeightAt } from "../../outdoors/terrain.ts";
import type { ForestPlan } from "./plan.ts";

/** Height of the forest floor; a stream lies below zero, everything else above. */
export function groundShape(plan: ForestPlan, noise: Noise): HeightAt {
  const { way, wayAt, wayHalf, bank } = plan;
  return (x, z) => {
    const beside = Math.abs(x - wayAt(z));
    const humps = noise.fbm(x * 0.16 + 7, z * 0.16, 3) * 0.5;
    const rough = noise.fbm(x * 1.1, z * 1.1 + 5, 2) * 0.1;
    const rise = 0.011 * z + smoothstep(wayHalf, wayHalf + 7, beside) * bank * 1.4;
    if (way === "stream") {
      const shore = wayHalf * (1 + 0.35 * noise.fbm(z * 0.4, x * 0.15 + 9, 2));
      const bed = smoothstep(shore + 0.7, shore - 0.5, beside);
      const land =
        0.16 + bank * smoothstep(shore, shore + 2.4, beside) + rise + Math.max(-0.1, humps) + rough;
      return land * (1 - bed) - 0.5 * bed;
    }
    const level =
      way === "path" ? smoothstep(wayHalf * 0.6, wayHalf + 1.6, beside) : smoothstep(2, 7, beside);
    return (
      0.22 + rise + clamp(humps, -0.2, 1) * (0.25 + 0.75 * level) + rough * (0.35 + 0.65 * level)
    );
  };
}
