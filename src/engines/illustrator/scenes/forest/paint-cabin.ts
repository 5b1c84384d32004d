import type { Canvas } from "../../core/canvas.ts";
import type { HousePlan } from "../../outdoors/house/house-plan.ts";
import { paintHouse } from "../../outdoors/house/paint-house.ts";
import { paintGlow } from "../../outdoors/paint-glow.ts";
import type { ForestWork } from "./forest-work.ts";

/** Paints the cabin; after dark its window shines on the ground before it. Answers how many pixels can be seen. */
export function paintCabin(canvas: Canvas, cabin: Omit<HousePlan, "y">, work: ForestWork): number {
  const { plan, daylight, patches, gaps, veil, groundAt } = work;
  const { camera } = plan;
  const y = groundAt(cabin.x, cabin.z - 2) + 0.12;
  const seen = paintHouse(
    canvas,
    { ...cabin, y },
    { camera, daylight, patches, sunlitAt: gaps, veil },
  );
  if (!daylight.isNight) return seen;
  const scale = camera.focal / (cabin.z - 2.5);
  paintGlow(canvas, {
    x: camera.centreX + cabin.x * scale,
    y: camera.horizonY - (y + 1.2 - camera.height) * scale,
    z: cabin.z - 5,
    radius: 0.55 * scale,
    colour: [1, 0.56, 0.2],
    core: 0,
    halo: 0.035,
  });
  return seen;
}
