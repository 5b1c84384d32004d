import type { Light } from "../../core/colour.ts";
import type { GroundPoint } from "../../outdoors/ground-point.ts";
import { createAir, layAir } from "./forest-air.ts";
import type { ForestWork } from "./forest-work.ts";

/** Air is soft: it is looked up anew after so many pixels across, and such a share of the distance. */
const PIXELS = 2.6;
const SHARE = 0.008;

/** Answers the function that lays the air over the ground, which is painted place beside place. */
export function createGroundAir({ plan, airAt }: ForestWork) {
  const tolerance = PIXELS / plan.camera.focal;
  const air = createAir();
  const from = { x: 0.5, z: 1e9 };
  return ({ x, y, z }: GroundPoint, into: Light): void => {
    const off = Math.abs(x * from.z - from.x * z);
    if (off > tolerance * z * from.z || Math.abs(z - from.z) > SHARE * z) {
      airAt(air, x, y, z);
      from.x = x;
      from.z = z;
    }
    layAir(into, air);
  };
}
