import type { Camera } from "../../core/camera.ts";
import type { PlacedVessel } from "./arrange-table.ts";

const STEPS = 44;
const REFINEMENTS = 7;

/** Where a ray met a vessel. One object serves all pixels. */
export interface VesselHit {
  z: number;
  /** Over the foot of the vessel. */
  y: number;
  /** From its axis. */
  radius: number;
  part: "outer" | "inner" | "rim" | "fill";
}

/** Answers the function that finds where a ray meets the vessel first. */
export function createTrace({ vessel, x, y: foot, z: middle }: PlacedVessel, camera: Camera) {
  const { radiusMax, height, outer, inner, fill } = vessel;
  const level = fill?.level ?? -1;
  const partAt = (y: number, radius: number): VesselHit["part"] | undefined => {
    if (y < 0 || y > height || radius > outer(y)) return undefined;
    const hollow = inner(y);
    if (radius < hollow) return y < level ? "fill" : undefined;
    return "outer";
  };
  return (across: number, down: number, hit: VesselHit): boolean => {
    // The ray is x = across z, y = eye + down z; the cylinder about the vessel bounds z.
    const a = across * across + 1;
    const b = across * x + middle;
    const discriminant = b * b - a * (x * x + middle * middle - radiusMax * radiusMax);
    if (discriminant <= 0) return false;
    const root = Math.sqrt(discriminant);
    const from = (b - root) / a;
    const step = (2 * root) / a / STEPS;
    for (let count = 0; count <= STEPS; count++) {
      const z = from + step * count;
      const y = camera.height + down * z - foot;
      if (y > height + 0.01) continue;
      if (y < -0.01) return false;
      const part = partAt(y, Math.hypot(across * z - x, z - middle));
      if (part === undefined) continue;
      refine({ across, down, far: z, near: z - step, part }, hit);
      return true;
    }
    return false;
  };

  function refine(
    ray: { across: number; down: number; far: number; near: number; part: VesselHit["part"] },
    hit: VesselHit,
  ): void {
    let { far, near, part } = ray;
    for (let count = 0; count < REFINEMENTS; count++) {
      const z = (far + near) / 2;
      const found = partAt(
        camera.height + ray.down * z - foot,
        Math.hypot(ray.across * z - x, z - middle),
      );
      if (found === undefined) near = z;
      else {
        far = z;
        part = found;
      }
    }
    hit.z = far;
    hit.y = camera.height + ray.down * far - foot;
    hit.radius = Math.hypot(ray.across * far - x, far - middle);
    const edge = outer(hit.y);
    const hollow = inner(hit.y);
    const wall = edge - hollow;
    hit.part =
      part === "fill"
        ? "fill"
        : hit.y > height - 0.0012
          ? "rim"
          : hollow > 0 && hit.radius < hollow + wall * 0.5
            ? "inner"
            : hollow === 0 && hit.radius < edge - 0.002
              ? "rim"
              : "outer";
  }
}
