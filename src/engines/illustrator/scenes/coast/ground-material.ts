import type { GroundPoint } from "../../outdoors/ground-point.ts";
import type { GroundOptions } from "./ground-options.ts";
import type { Light } from "../../core/colour.ts";
import { createCracks } from "./cracks.ts";
import { createGroundCover } from "./ground-cover.ts";

/** Answers the function that colours stone, grass and snow in the light of the day. */
export function createGround(options: GroundOptions) {
  const { daylight, relief = 1 } = options;
  const { sun, direct, ambient } = daylight;
  const cracks = createCracks(options.noise);
  const cover = createGroundCover(options, cracks);
  const { normal } = cracks;
  const snowy = daylight.weather === "snow";

  function lightUp(point: GroundPoint, grassy: number, into: Light): void {
    const facing = normal.x * sun.x + normal.y * sun.y + normal.z * sun.z;
    // Grass lets light through, so it also glows when the sun stands behind it.
    const through = grassy * 0.3 * Math.max(0, sun.z) * (0.4 + 0.6 * point.openness);
    const lit = (Math.max(0, facing) + through) * point.sunlit;
    const hemisphere = (0.42 + 0.58 * normal.y) * point.openness;
    const side =
      Math.max(0, 0.5 + 0.5 * (normal.x * sun.x + normal.z * sun.z)) * 0.5 * point.openness;
    const fill = hemisphere * 1.15 + side;
    into.red *= direct[0] * lit + ambient[0] * fill * 1.7;
    into.green *= direct[1] * lit + ambient[1] * fill * 1.7;
    into.blue *= direct[2] * lit + ambient[2] * fill * 1.7;
  }

  return (point: GroundPoint, into: Light): void => {
    cracks.measure(point);
    const flat = 1 / Math.sqrt(1 + point.slopeX * point.slopeX + point.slopeZ * point.slopeZ);
    cover.colourStone(point, into);
    const grassy = cover.growGrass(point, flat, into);
    cracks.turn(point, (1 - grassy * 0.75) * relief);
    if (snowy) cover.laySnow(point, into);
    lightUp(point, grassy, into);
  };
}
