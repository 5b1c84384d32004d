import type { Light } from "../../core/colour.ts";
import { clamp } from "../../core/interpolate.ts";
import type { GroundPoint } from "../../outdoors/ground-point.ts";
import type { MeadowWork } from "./meadow-work.ts";
import { createTerraces } from "./terraces.ts";

/** Answers the function that lays water on flooded terraces: the sky mirrored, with rows of seedlings. */
export function createFlood({ plan, noise, sky, patches }: MeadowWork) {
  const { camera } = plan;
  const terraceAt = createTerraces(plan, noise);
  return (point: GroundPoint, into: Light): void => {
    const { x, y, z } = point;
    const { isFlooded, isRim } = terraceAt(x, z);
    if (!isFlooded || isRim) return;
    const ripple = patches(x * 1.3, z * 0.5) * 0.012;
    const down = (camera.height - y) / z;
    const u = clamp((camera.centreX + (x / z + ripple) * camera.focal) / plan.width, 0, 0.999);
    // More of the sky is mirrored than the picture shows; its upper part is stretched.
    const high = ((down + ripple) * camera.focal) / camera.horizonY;
    const v = clamp(1 - (high < 0.6 ? high : 0.6 + 0.4 * (1 - Math.exp((0.6 - high) / 0.4))), 0, 0.999);
    const at = (Math.floor(v * sky.height) * sky.width + Math.floor(u * sky.width)) * 3;
    const mirror = clamp(0.5 + 0.5 * Math.exp(-down * 5), 0, 0.95);
    const seedlings = Math.sin(x * 9) > 0.4 && z < 45 ? clamp(0.3 + patches(x * 6, z * 6), 0, 0.6) * clamp(1.5 - z / 30, 0, 1) : 0;
    const share = mirror * (1 - seedlings);
    into.red += ((sky.data[at] ?? 0) * 0.92 - into.red) * share;
    into.green += ((sky.data[at + 1] ?? 0) * 0.94 - into.green) * share;
    into.blue += ((sky.data[at + 2] ?? 0) * 0.96 - into.blue) * share;
  };
}
