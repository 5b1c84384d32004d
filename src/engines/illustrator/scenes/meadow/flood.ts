import type { Light } from "../../core/colour.ts";
import { clamp, smoothstep } from "../../core/interpolate.ts";
import type { GroundPoint } from "../../outdoors/ground-point.ts";
import { riverHalf } from "./land-shape.ts";
import type { MeadowWork } from "./meadow-work.ts";
import { createTerraces } from "./terraces.ts";

/** Answers the function that lays water on the land: the sky mirrored in flooded terraces or in the river. */
export function createFlood(work: MeadowWork) {
  const { plan, noise, sky, patches } = work;
  const { camera } = plan;
  const waterAt = plan.layout === "terraces" ? floodedTerraces() : river(work);
  return (point: GroundPoint, into: Light): void => {
    const { x, y, z } = point;
    const water = waterAt(x, z);
    if (water <= 0) return;
    const ripple = patches(x * 1.3, z * 0.5) * 0.012;
    const down = (camera.height - y) / z;
    const u = clamp((camera.centreX + (x / z + ripple) * camera.focal) / plan.width, 0, 0.999);
    // More of the sky is mirrored than the picture shows; its upper part is stretched.
    const high = ((down + ripple) * camera.focal) / camera.horizonY;
    const v = clamp(
      1 - (high < 0.6 ? high : 0.6 + 0.4 * (1 - Math.exp((0.6 - high) / 0.4))),
      0,
      0.999,
    );
    const at = (Math.floor(v * sky.height) * sky.width + Math.floor(u * sky.width)) * 3;
    const share = clamp(0.5 + 0.5 * Math.exp(-down * 5), 0, 0.95) * water;
    into.red += ((sky.data[at] ?? 0) * 0.92 - into.red) * share;
    into.green += ((sky.data[at + 1] ?? 0) * 0.94 - into.green) * share;
    into.blue += ((sky.data[at + 2] ?? 0) * 0.96 - into.blue) * share;
  };

  function floodedTerraces(): (x: number, z: number) => number {
    const terraceAt = createTerraces(plan, noise);
    return (x, z) => {
      const { isFlooded, isRim } = terraceAt(x, z);
      if (!isFlooded || isRim) return 0;
      const isPlanted = Math.sin(x * 9) > 0.4 && z < 45;
      return isPlanted
        ? 1 - clamp(0.3 + patches(x * 6, z * 6), 0, 0.6) * clamp(1.5 - z / 30, 0, 1)
        : 1;
    };
  }
}

const RIVER_NEAR = 52;
const RIVER_FAR = 760;
/** Steps of the table of the river's course for each metre. */
const STEPS = 4;

/** The river, with ragged banks. */
function river({ plan: { riverAt }, patches }: MeadowWork): (x: number, z: number) => number {
  if (riverAt === undefined) return () => 0;
  const course = Float64Array.from({ length: (RIVER_FAR - RIVER_NEAR) * STEPS + 2 }, (_, index) =>
    riverAt(RIVER_NEAR + index / STEPS),
  );
  return (x, z) => {
    if (z < RIVER_NEAR || z > RIVER_FAR) return 0;
    const place = (z - RIVER_NEAR) * STEPS;
    const step = Math.floor(place);
    const from = course[step] ?? 0;
    const beside = Math.abs(x - from - ((course[step + 1] ?? 0) - from) * (place - step));
    const half = riverHalf(z);
    if (beside > half * 1.4 + 1.5) return 0;
    const bank = half * (1 + patches(x * 0.07, z * 0.05) * 0.4) + patches(x * 0.5, z * 0.5);
    return smoothstep(bank + 0.4, bank - 0.4, beside);
  };
}
