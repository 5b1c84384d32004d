import { clamp } from "../../core/interpolate.ts";
import type { Noise } from "../../core/noise.ts";
import { measureOpenness } from "../../outdoors/light-vista.ts";
import { sampleVista, spreadDistances } from "../../outdoors/vista.ts";
import type { Vista } from "../../outdoors/vista.ts";
import type { LakePlan } from "./lake-plan.ts";
import { nearShape } from "./shore.ts";

/** Bakes the land at the eye's feet. */
export function bakeShore(plan: LakePlan, noise: Noise): Vista {
  const { camera, width, height, shore, side } = plan;
  const fineness = clamp(Math.sqrt(width * height) / 960, 0.3, 1.1);
  const farthest = shore.edge * Math.max(shore.sideReach, shore.otherReach) * 1.25;
  const vista = sampleVista(nearShape(shore, { camera, side, noise }), {
    camera,
    frameWidth: width,
    columns: Math.round(260 * fineness),
    distances: spreadDistances(2, farthest, { count: Math.round(200 * fineness), bend: 2 }),
    margin: 0.05,
  });
  measureOpenness(vista, { reach: 4, strength: 1.5 });
  return vista;
}
