import { toScreenX, toScreenY } from "../core/camera.ts";
import type { ScreenArea } from "./crowd.ts";
import type { Place, Stage } from "./stage.ts";

/** The part of the picture that something covers at a place. */
export function coveredBy({ site }: Stage, place: Place, ratio: number): ScreenArea {
  const scale = site.camera.focal / place.z;
  const column = toScreenX(site.camera, place.x, place.z);
  const bottom = toScreenY(site.camera, place.y, place.z);
  const width = place.height * ratio * scale;
  return {
    left: column - width / 2,
    right: column + width / 2,
    top: bottom - place.height * scale,
    bottom,
  };
}
