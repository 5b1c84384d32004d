import { clamp, smoothstep } from "../../core/interpolate.ts";
import type { Noise } from "../../core/noise.ts";
import { carveGullies } from "../../outdoors/carve-gullies.ts";
import { measureOpenness } from "../../outdoors/light-vista.ts";
import { sampleVista, spreadDistances } from "../../outdoors/vista.ts";
import type { Vista } from "../../outdoors/vista.ts";
import { landShape } from "./land-shape.ts";
import type { LakePlan } from "./lake-plan.ts";

/** Farther off, the land is looked at on a coarser grid, in metres. */
const COARSE_FROM = 1000;
/** The farthest land, in metres. */
const FARTHEST = 8200;

/** Bakes the land beyond the near shore: its shape and the gullies in it, but no shadows. */
export function bakeLand(
  plan: LakePlan,
  { noise, checkAborted }: { noise: Noise; checkAborted: () => void },
): Vista {
  const { camera, width, height } = plan;
  // A finer picture shows finer gullies; smaller pictures need fewer points.
  const fineness = clamp(Math.sqrt(width * height) / 960, 0.3, 1.1);
  const aspect = Math.sqrt(width / height / 1.78);
  const vista = sampleVista(landShape(plan, noise), {
    camera,
    frameWidth: width,
    columns: Math.round(500 * fineness * aspect),
    coarseFrom: COARSE_FROM,
    distances: distancesOf(plan, fineness / Math.sqrt(aspect)),
  });
  checkAborted();
  carveGullies(vista, {
    width: 800,
    depth: 0.07,
    octaves: 5,
    shareAt: (high) => smoothstep(50, 400, high),
  });
  checkAborted();
  measureOpenness(vista);
  return vista;
}

/** Close to the eye rows stand as dense as they are far; among the mountains they are even. */
function distancesOf({ landFrom }: LakePlan, share: number): Float64Array {
  const middle = Math.max(900, landFrom * 1.5);
  const few = Math.round(34 * Math.log(middle / landFrom) * share);
  const near = Float64Array.from(
    { length: few },
    (_, index) => landFrom * (middle / landFrom) ** (index / few),
  );
  const far = spreadDistances(middle, FARTHEST, { count: Math.round(300 * share), bend: 1.3 });
  return Float64Array.of(...near, ...far);
}
