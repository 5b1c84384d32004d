import type { Canvas } from "../../core/canvas.ts";
import { createLight } from "../../core/colour.ts";
import type { Light } from "../../core/colour.ts";
import { clamp, lerp } from "../../core/interpolate.ts";
import type { CityLight } from "./city-light.ts";
import type { CityWork } from "./city-work.ts";
import { edgeDistance } from "./foreground.ts";
import { MIRROR_SCALE } from "./mirror-view.ts";
import { createPaving } from "./paving.ts";
import { createBarrierShade } from "./barrier-shade.ts";
import { footLight } from "./foot-light.ts";

/** Answers what smooth ground mirrors; from the picture under the water. */
export type MirrorLook = (x: number, y: number, spread: number, into: Light) => void;

/** How wet the ground is, 0 to 1. */
export const wetnessOf = ({ weather }: CityLight): number =>
  ({ clear: 0.03, overcast: 0.05, rain: 0.85, snow: 0.05, fog: 0.3, storm: 0.85 })[weather];

/** Paints the ground of the foreground; wet ground mirrors the city. */
export function paintForeground(canvas: Canvas, work: CityWork, look: MirrorLook): void {
  const { frame, depth } = canvas;
  const { plan, camera, light, checkAborted } = work;
  const { foreground } = plan;
  const { pave, last } = createPaving(work);
  const lampLight = footLight(work);
  const shadeAt = createBarrierShade(work);
  const rise = camera.height - foreground.level;
  const { direct, ambient, sun } = light;
  const wet = wetnessOf(light);
  const level = Math.max(0.05, sun.y) + (light.isNight ? 0 : 0.1);
  const colour = createLight();
  const mirrored = createLight();
  const point = { x: 0, z: 0, edge: 0, footprint: 0 };
  for (let row = Math.max(0, Math.floor(camera.horizonY)); row < frame.height; row++) {
    if (row % 32 === 0) checkAborted();
    const down = (row + 0.5 - camera.horizonY) / camera.focal;
    const z = rise / down;
    for (let column = 0; column < frame.width; column++) {
      const across = (column + 0.5 - camera.centreX) / camera.focal;
      const edge = edgeDistance(foreground, across);
      if (z > edge) continue;
      const at = row * frame.width + column;
      point.x = across * z;
      point.z = z;
      point.edge = edge - z;
      point.footprint = z / camera.focal;
      pave(point, colour);
      const lamp = lampLight(point.x, z);
      const lit = level * (1 - shadeAt(point.x, z));
      const fresnel = wet * (0.1 + 0.8 * (1 - clamp(down * 2.2, 0, 1)) ** 2) * last.smooth;
      colour.red *= direct[0] * lit + ambient[0] * 1.5 + lamp * 1;
      colour.green *= direct[1] * lit + ambient[1] * 1.5 + lamp * 0.72;
      colour.blue *= direct[2] * lit + ambient[2] * 1.5 + lamp * 0.42;
      if (fresnel > 0.01) {
        look(
          column * MIRROR_SCALE,
          (2 * camera.horizonY - row) * MIRROR_SCALE + last.tilt * 30 * MIRROR_SCALE,
          26 * MIRROR_SCALE,
          mirrored,
        );
        colour.red = lerp(colour.red * (1 - wet * 0.4), mirrored.red, fresnel);
        colour.green = lerp(colour.green * (1 - wet * 0.4), mirrored.green, fresnel);
        colour.blue = lerp(colour.blue * (1 - wet * 0.4), mirrored.blue, fresnel);
      }
      frame.data[at * 3] = colour.red;
      frame.data[at * 3 + 1] = colour.green;
      frame.data[at * 3 + 2] = colour.blue;
      depth[at] = z;
    }
  }
}
