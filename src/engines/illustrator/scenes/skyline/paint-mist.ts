import type { Canvas } from "../../core/canvas.ts";
import { createLight } from "../../core/colour.ts";
import { createCityAir } from "./city-light.ts";
import type { CityWork } from "./city-work.ts";

/** How far away the sky counts as being, for the mist before it. */
const SKY = 7000;

/** Lays the mist over the water before the sky; it thins out upwards. Nothing where there is none. */
export function paintMist({ frame }: Canvas, { camera, light, noise }: CityWork): void {
  if (!Number.isFinite(light.mistHeight)) return;
  const addAir = createCityAir(light, Math.abs(camera.height), noise);
  const colour = createLight();
  const end = Math.min(frame.height, Math.ceil(camera.horizonY));
  for (let row = 0; row < end; row++) {
    const up = (camera.horizonY - row - 0.5) / camera.focal;
    const y = Math.abs(camera.height) + up * SKY;
    for (let column = 0; column < frame.width; column++) {
      const at = (row * frame.width + column) * 3;
      colour.red = frame.data[at] ?? 0;
      colour.green = frame.data[at + 1] ?? 0;
      colour.blue = frame.data[at + 2] ?? 0;
      addAir(colour, (column + 0.5 - camera.centreX) / camera.focal, y, SKY);
      frame.data[at] = colour.red;
      frame.data[at + 1] = colour.green;
      frame.data[at + 2] = colour.blue;
    }
  }
}
