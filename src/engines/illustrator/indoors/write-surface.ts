import type { Pose } from "./pose.ts";
import type { Ray } from "./ray.ts";
import type { Surface } from "./surface.ts";

/**
 * Writes place and normal of a point that a ray met; `local` is the ray as the thing itself sees it, and so is the
 * normal, which may have any length.
 */
export function writeSurface(
  pose: Pose,
  ray: Ray,
  local: Ray,
  distance: number,
  surface: Surface,
  nx: number,
  ny: number,
  nz: number,
): void {
  const { across, up, deep } = pose;
  surface.x = ray.x + ray.dx * distance;
  surface.y = ray.y + ray.dy * distance;
  surface.z = ray.z + ray.dz * distance;
  surface.u = local.x + local.dx * distance;
  surface.v = local.y + local.dy * distance;
  surface.w = local.z + local.dz * distance;
  const facing = nx * local.dx + ny * local.dy + nz * local.dz;
  const scale = (facing > 0 ? -1 : 1) / Math.sqrt(nx * nx + ny * ny + nz * nz);
  surface.nx = (across[0] * nx + up[0] * ny + deep[0] * nz) * scale;
  surface.ny = (across[1] * nx + up[1] * ny + deep[1] * nz) * scale;
  surface.nz = (across[2] * nx + up[2] * ny + deep[2] * nz) * scale;
}
