import type { Canvas } from "../../core/canvas.ts";
import { rng } from "../../core/rng.ts";
import { addHaze } from "../../outdoors/add-haze.ts";
import { buildJetty } from "../../outdoors/buildings/build-jetty.ts";
import type { PlacedBuilding } from "../../outdoors/buildings/building.ts";
import { paintBuilding } from "../../outdoors/buildings/paint-building.ts";
import { paintSmoke } from "../../outdoors/buildings/paint-smoke.ts";
import { planHouse } from "../../outdoors/buildings/plan-house.ts";
import type { CabinPlan } from "./plan-cabin.ts";
import type { LakeWork } from "./lake-work.ts";

/** How far its landing stage reaches into the lake, in metres. */
const JETTY = 11;

/** Paints the cabin with its landing stage and the smoke of its stove. Answers how many pixels of it are seen. */
export function paintCabin(canvas: Canvas, work: LakeWork, cabin: CabinPlan): number {
  const { plan, land, near, noise, seed, checkAborted } = work;
  const { camera } = plan;
  const daylight = cabin.isNear ? { ...land.light } : land.light;
  const vista = cabin.isNear ? near.vista : land.vista;
  const house: PlacedBuilding = {
    building: planHouse(rng(seed, "cabin house"), {
      style: "cabin",
      isSnowy: daylight.isSnowy,
      hasLights: false,
    }),
    x: cabin.x,
    y: Math.max(0.5, vista.height(cabin.x, cabin.z) - 0.1),
    z: cabin.z,
    yaw: cabin.yaw,
    sunlit: near.glow,
  };
  const painting = {
    camera,
    daylight,
    noise,
    lamps: daylight.lampLit ? lampsOf(daylight.time) : 0,
    veil: (
      light: { red: number; green: number; blue: number },
      _x: number,
      _y: number,
      z: number,
    ) => addHaze(light, z, daylight),
    checkAborted,
  };
  const shown = paintBuilding(canvas, house, painting);
  if (!cabin.isNear) {
    const jetty = buildJetty(JETTY, daylight.isSnowy);
    const x = cabin.x + Math.sign(plan.side) * 6.5;
    paintBuilding(
      canvas,
      { building: jetty, x, y: 0, z: cabin.z - 4, yaw: cabin.yaw * 0.4, sunlit: near.glow },
      painting,
    );
  }
  paintSmoke(canvas, house, { camera, daylight, noise, wind: plan.side * 0.5 });
  return shown;
}

/** Lamps look brighter the darker it is around them. */
const lampsOf = (time: string): number => (time === "night" ? 0.2 : time === "sunset" ? 0.75 : 0.5);
