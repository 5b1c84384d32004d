import { addEnlarged } from "../../core/add-enlarged.ts";
import { createFrame } from "../../core/create-frame.ts";
import { createLight } from "../../core/colour.ts";
import type { Light } from "../../core/colour.ts";
import type { Frame } from "../../frame.ts";

export interface Field {
  /** Writes the light at a place: `u` from the middle to the right, `v` from the middle down, half the longer edge is 1. */
  readonly look: (u: number, v: number, into: Light) => void;
  readonly looksMax: number;
  readonly checkAborted: () => void;
}

/** Adds soft light that is looked at in fewer points than there are pixels. */
export function paintField(frame: Frame, { look, looksMax, checkAborted }: Field): void {
  const factor = Math.max(1, Math.sqrt((frame.width * frame.height) / looksMax));
  const small = createFrame(Math.ceil(frame.width / factor), Math.ceil(frame.height / factor));
  const scale = 2 / Math.max(frame.width, frame.height);
  const stepX = frame.width / small.width;
  const stepY = frame.height / small.height;
  const light = createLight();
  for (let row = 0; row < small.height; row++) {
    if (row % 16 === 0) checkAborted();
    for (let column = 0; column < small.width; column++) {
      const u = ((column + 0.5) * stepX - frame.width / 2) * scale;
      const v = ((row + 0.5) * stepY - frame.height / 2) * scale;
      light.red = 0;
      light.green = 0;
      light.blue = 0;
      look(u, v, light);
      const at = (row * small.width + column) * 3;
      small.data[at] = light.red;
      small.data[at + 1] = light.green;
      small.data[at + 2] = light.blue;
    }
  }
  addEnlarged(frame, small, 1);
}
