import type { Direction } from "../../core/sky.ts";
import type { PlacedBuilding } from "./building.ts";
import { meetSolid } from "./solid.ts";
import type { Hit, Ray } from "./solid.ts";

/** Answers whether one of the buildings stands between a place and the sun. */
export function createBuildingShade(
  buildings: readonly PlacedBuilding[],
  sun: Direction,
): (x: number, y: number, z: number) => boolean {
  const flat = Math.max(1e-3, Math.hypot(sun.x, sun.z));
  const hit: Hit = { along: 0, plane: 0 };
  const bodies = buildings.map((placed) => {
    const cosine = Math.cos(placed.yaw);
    const sine = Math.sin(placed.yaw);
    const ray: Ray = {
      x: 0,
      y: 0,
      z: 0,
      dx: cosine * sun.x - sine * sun.z,
      dy: sun.y,
      dz: sine * sun.x + cosine * sun.z,
    };
    // What hangs or has holes throws no shadow worth a ray.
    const solids = placed.building.solids.filter(({ isThere }) => isThere === undefined);
    return { placed, cosine, sine, ray, solids };
  });
  return (x, y, z) => {
    for (const { placed, cosine, sine, ray, solids } of bodies) {
      const dx = x - placed.x;
      const dz = z - placed.z;
      const along = -(dx * sun.x + dz * sun.z) / flat;
      const { radius, high } = placed.building;
      if (along < -radius || y + ((along - radius) * sun.y) / flat > placed.y + high) continue;
      if (Math.abs(dx * sun.z - dz * sun.x) / flat > radius) continue;
      ray.x = cosine * dx - sine * dz;
      ray.y = y - placed.y;
      ray.z = sine * dx + cosine * dz;
      for (const solid of solids) {
        hit.along = 400;
        if (meetSolid(solid, ray, hit)) return true;
      }
    }
    return false;
  };
}
