import { blendPixel } from "../../core/blend-pixel.ts";
import type { Canvas } from "../../core/canvas.ts";
import { createLight } from "../../core/colour.ts";
import { BARRIERS, BARRIER_HEIGHTS } from "./barriers.ts";
import type { BarrierPoint } from "./barriers.ts";
import type { CityWork } from "./city-work.ts";
import { eachCurtainColumn } from "./curtain.ts";
import { footLight } from "./foot-light.ts";

const TONES = [
  [0.05, 0.052, 0.058],
  [0.36, 0.345, 0.32],
  [0.5, 0.6, 0.62],
] as const;

/** Paints what keeps people from falling into the water, along the edge of the foreground. */
export function paintBarrier(canvas: Canvas, work: CityWork): void {
  const { frame, depth } = canvas;
  const { plan, camera, light, noise } = work;
  const { foreground } = plan;
  const measure = BARRIERS[foreground.barrier];
  const height = BARRIER_HEIGHTS[foreground.barrier];
  const { direct, ambient, sun, palette } = light;
  const lampLight = footLight(work);
  const point: BarrierPoint = { cover: 0, side: 0, up: 0, stuff: 0 };
  const colour = createLight();
  const back = (place: { x: number; z: number }) => ({ x: place.x, z: place.z - 0.3 });
  const line = { begin: back(foreground.begin), end: back(foreground.end) };
  eachCurtainColumn(line, { camera, width: frame.width }, ({ x, z, along, foot, cover }) => {
    const metres = z / camera.focal;
    const ground = camera.horizonY + (camera.height - foreground.level) / metres;
    const top = Math.max(0, Math.floor(ground - height / metres));
    const lamp = lampLight(((x + 0.5 - camera.centreX) / camera.focal) * z, z) * 1.3;
    for (let row = top; row < Math.min(frame.height, ground); row++) {
      const y = (ground - row - 0.5) * metres;
      point.cover = 0;
      measure(along, y, Math.max(metres, foot * 0.8), point);
      const share = point.cover * cover;
      if (share < 0.004) continue;
      const tone = TONES[point.stuff];
      const level = Math.sqrt(Math.max(0, 1 - point.side * point.side - point.up * point.up));
      const lit = Math.max(0, point.side * sun.x + point.up * sun.y - level * sun.z);
      const rough = point.stuff === 1 ? 1 + noise.fbm(along * 3, y * 4, 3) * 0.5 : 1;
      const sky = (0.75 + 0.6 * point.up) * rough;
      const gloss = point.stuff === 0 ? Math.max(0, point.up - 0.25) * 0.4 : 0;
      colour.red =
        tone[0] * (direct[0] * lit * rough + ambient[0] * 1.5 * sky + lamp * sky) +
        palette.horizon[0] * gloss;
      colour.green =
        tone[1] * (direct[1] * lit * rough + ambient[1] * 1.5 * sky + lamp * 0.72 * sky) +
        palette.horizon[1] * gloss;
      colour.blue =
        tone[2] * (direct[2] * lit * rough + ambient[2] * 1.5 * sky + lamp * 0.42 * sky) +
        palette.horizon[2] * gloss;
      if (light.isSnowy && point.up > 0.3) {
        colour.red += ambient[0] * 0.7;
        colour.green += ambient[1] * 0.7;
        colour.blue += ambient[2] * 0.7;
      }
      const at = row * frame.width + x;
      blendPixel(frame, at * 3, colour, share);
      if (share > 0.5) depth[at] = z;
    }
  });
}
