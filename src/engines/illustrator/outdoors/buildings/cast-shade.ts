import type { Direction } from "../../core/sky.ts";
import { createSunBlock } from "./block-sun.ts";
import type { Place } from "./block-sun.ts";
import type { PlacedBuilding } from "./building.ts";

/** How far off a building shades the ground, in metres. */
const REACH = 400;

/** Answers whether one of the buildings stands between a place and the sun. */
export function createBuildingShade(
  buildings: readonly PlacedBuilding[],
  sun: Direction,
): (x: number, y: number, z: number) => boolean {
  const flat = Math.max(1e-3, Math.hypot(sun.x, sun.z));
  const towardsX = sun.x / flat;
  const towardsZ = sun.z / flat;
  const rise = sun.y / flat;
  const bodies = buildings.map(({ building, x, y, z, yaw }) => {
    const cosine = Math.cos(yaw);
    const sine = Math.sin(yaw);
    return {
      x,
      y,
      z,
      cosine,
      sine,
      radius: building.radius,
      top: y + building.high,
      isMet: createSunBlock(
        // What hangs or has holes throws no shadow worth a ray.
        building.solids.filter(({ isThere }) => isThere === undefined),
        { x: cosine * sun.x - sine * sun.z, y: sun.y, z: sine * sun.x + cosine * sun.z },
        REACH,
      ),
    };
  });
  const place: Place = { x: 0.5, y: 0.5, z: 0.5 };
  return (x, y, z) => {
    for (const body of bodies) {
      const dx = x - body.x;
      const dz = z - body.z;
      const along = -(dx * towardsX + dz * towardsZ);
      const { radius } = body;
      if (along < -radius || y + (along - radius) * rise > body.top) continue;
      if (Math.abs(dx * towardsZ - dz * towardsX) > radius) continue;
      place.x = body.cosine * dx - body.sine * dz;
      place.y = y - body.y;
      place.z = body.sine * dx + body.cosine * dz;
      if (body.isMet(place)) return true;
    }
    return false;
  };
}
