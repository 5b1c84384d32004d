import { clamp, smoothstep } from "../../core/interpolate.ts";
import { carveGullies } from "../../outdoors/carve-gullies.ts";
import { measureOpenness } from "../../outdoors/light-vista.ts";
import type { HeightAt } from "../../outdoors/terrain.ts";
import { sampleVista, spreadDistances } from "../../outdoors/vista.ts";
import type { Vista } from "../../outdoors/vista.ts";
import type { VillagePlan } from "./village-plan.ts";

/** The nearest and the farthest ground, and where the village gives way to the hills, in metres. */
const NEAREST = 2.2;
const MIDDLE = 300;
const FARTHEST = 7800;

/** Bakes the ground from the eye's feet to the last mountain, without shadows. */
export function bakeVillage(
  plan: VillagePlan,
  { ground, checkAborted }: { ground: HeightAt; checkAborted: () => void },
): Vista {
  const { camera, width, height } = plan;
  const fineness = clamp(Math.sqrt(width * height) / 960, 0.3, 1.1);
  const aspect = Math.sqrt(width / height / 1.78);
  const few = Math.round((200 * fineness) / Math.sqrt(aspect));
  const near = Float64Array.from(
    { length: few },
    (_, index) => NEAREST * (MIDDLE / NEAREST) ** (index / few),
  );
  const far = spreadDistances(MIDDLE, FARTHEST, {
    count: Math.round((185 * fineness) / Math.sqrt(aspect)),
    bend: 1.5,
  });
  const vista = sampleVista(ground, {
    camera,
    frameWidth: width,
    columns: Math.round(450 * fineness * aspect),
    distances: Float64Array.of(...near, ...far),
    coarseFrom: MIDDLE * 1.6,
    margin: 0.12,
  });
  checkAborted();
  carveGullies(vista, {
    width: 800,
    depth: 0.07,
    octaves: 5,
    shareAt: (high) => smoothstep(110, 420, high),
  });
  measureOpenness(vista, { reach: 5, strength: 1.2 });
  return vista;
}
