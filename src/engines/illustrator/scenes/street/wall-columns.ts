import type { Building } from "./building.ts";
import type { Camera } from "../../core/camera.ts";
import type { StreetPlan } from "./plan.ts";

/** What a vertical slice of rays meets, nearest first. */
export interface WallHit {
  readonly z: number;
  readonly height: number;
  /** The house met; undefined for a tower at the end of the street. */
  readonly building?: Building;
  readonly towerId?: number;
  /** Whether the ray met the end wall of a house, which looks along the street. */
  readonly isEnd: boolean;
}

/**
 * All rays of one screen column run over the same line on the ground, so the walls they can meet are
 * found once per column: only those that rise above the nearer ones.
 */
export function findWalls(plan: StreetPlan, across: number): WallHit[] {
  const hits: WallHit[] = [];
  let steepest = Number.NEGATIVE_INFINITY;
  const keep = (hit: WallHit): void => {
    const slope = hit.height / hit.z;
    if (slope <= steepest) return;
    steepest = slope;
    hits.push(hit);
  };
  for (const building of plan.buildings) {
    if (building.side * across <= 0) continue;
    const crossing = (building.side * building.front - plan.eyeX) / across;
    if (crossing >= building.far) continue;
    const isEnd = crossing <= building.near;
    if (isEnd && building.near < 0.5) continue;
    keep({
      z: isEnd ? building.near : Math.max(0.5, crossing),
      height: building.height,
      building,
      isEnd,
    });
  }
  for (const tower of plan.towers) {
    const x = plan.eyeX + across * tower.z;
    if (x > tower.left && x < tower.right)
      keep({ z: tower.z, height: tower.height, towerId: tower.id, isEnd: true });
  }
  return hits;
}

/** The row in each column of the frame where the walls begin, in pixels with fractions; nothing but walls is seen below. */
export function findSkyline(plan: StreetPlan, camera: Camera, width: number): Float32Array {
  return Float32Array.from({ length: width }, (_, column) => {
    const across = (column + 0.5 - camera.centreX) / camera.focal;
    const walls = findWalls(plan, across === 0 ? 1e-6 : across);
    const slopes = walls.map(({ height, z }) => (height - camera.height) / z);
    return camera.horizonY - Math.max(0, ...slopes) * camera.focal;
  });
}
