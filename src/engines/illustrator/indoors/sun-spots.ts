import { rng } from "../core/rng.ts";
import { createRay } from "./ray.ts";
import type { Stage } from "./stage.ts";
import { createSurface } from "./surface.ts";
import type { Portal } from "./lights.ts";

/** A place on which the sun shines, as a small light of its own. */
export interface SunSpot {
  readonly x: number;
  readonly y: number;
  readonly z: number;
  readonly nx: number;
  readonly ny: number;
  readonly nz: number;
  /** What it throws back over its whole extent: brightness times area. */
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  /** Squared metres over which it is spread, so that no point is too bright near it. */
  readonly blur: number;
}

const SPOTS = 48;

/** Follows rays of the sun through the windows to where they fall (Alexander Keller, "Instant Radiosity", 1997). */
export function findSunSpots(stage: Stage): SunSpot[] {
  const { lights, tree, casting } = stage;
  const { sun } = lights;
  if (sun === undefined) return [];
  const portals = lights.portals.filter(
    ({ isSunny, facing }) => isSunny !== false && shining(facing, sun.from) > 0.01,
  );
  const random = rng(5, "sun spots");
  const ray = createRay();
  const surface = createSurface();
  const spots: SunSpot[] = [];
  for (const portal of portals) {
    const count = Math.ceil(SPOTS / portals.length);
    const beam = (portal.width * portal.height * shining(portal.facing, sun.from)) / count;
    for (let index = 0; index < count; index++) {
      startAt(portal, (index + random()) / count, random(), ray);
      ray.dx = -sun.from.x;
      ray.dy = -sun.from.y;
      ray.dz = -sun.from.z;
      const solid = casting[tree.nearest(ray, 0.02, 1e3)];
      if (solid === undefined) continue;
      solid.describe(ray, tree.distance(), surface);
      const { colour } = solid.material;
      spots.push({
        x: surface.x + surface.nx * 0.01,
        y: surface.y + surface.ny * 0.01,
        z: surface.z + surface.nz * 0.01,
        nx: surface.nx,
        ny: surface.ny,
        nz: surface.nz,
        red: sun.colour[0] * colour[0] * beam,
        green: sun.colour[1] * colour[1] * beam,
        blue: sun.colour[2] * colour[2] * beam,
        blur: Math.max(0.04, beam * 1.5),
      });
    }
  }
  return spots;
}

const shining = (facing: Portal["facing"], from: { x: number; y: number; z: number }): number =>
  -(facing[0] * from.x + facing[1] * from.y + facing[2] * from.z);

function startAt(
  { corner, across, up, width, height }: Portal,
  share: number,
  rise: number,
  ray: { x: number; y: number; z: number },
): void {
  const u = share * width;
  const v = rise * height;
  ray.x = corner[0] + across[0] * u + up[0] * v;
  ray.y = corner[1] + across[1] * u + up[1] * v;
  ray.z = corner[2] + across[2] * u + up[2] * v;
}
