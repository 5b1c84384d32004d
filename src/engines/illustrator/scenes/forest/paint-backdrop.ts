import { addEnlarged } from "../../core/add-enlarged.ts";
import type { Canvas } from "../../core/canvas.ts";
import { createLight } from "../../core/colour.ts";
import { createFrame } from "../../core/create-frame.ts";
import type { Veil } from "./forest-air.ts";
import type { ForestPlan } from "./plan.ts";

/** Pixels of the picture for one of the backdrop, which is nothing but air. */
const FACTOR = 8;
const DISTANCE = 400;

/** Paints the far end of the forest: the glow of the mist where no tree is seen any more. */
export function paintBackdrop({ frame }: Canvas, { camera }: ForestPlan, veil: Veil): void {
  const small = createFrame(Math.ceil(frame.width / FACTOR), Math.ceil(frame.height / FACTOR));
  const light = createLight();
  const stepX = frame.width / small.width;
  const stepY = frame.height / small.height;
  for (let row = 0; row < small.height; row++) {
    for (let column = 0; column < small.width; column++) {
      light.red = 0;
      light.green = 0;
      light.blue = 0;
      const x = (((column + 0.5) * stepX - camera.centreX) / camera.focal) * DISTANCE;
      const y = camera.height + ((camera.horizonY - (row + 0.5) * stepY) / camera.focal) * DISTANCE;
      veil(light, x, y, DISTANCE);
      const at = (row * small.width + column) * 3;
      small.data[at] = light.red;
      small.data[at + 1] = light.green;
      small.data[at + 2] = light.blue;
    }
  }
  addEnlarged(frame, small, 1);
}
