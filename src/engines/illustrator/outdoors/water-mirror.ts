import type { Canvas } from "../core/canvas.ts";
import type { Light } from "../core/colour.ts";
import { clamp, lerp } from "../core/interpolate.ts";
import type { Frame } from "../frame.ts";
import type { WaterOptions } from "./water-options.ts";

/** A ray from the water at `x` and `z`: how far it goes to the right, up and ahead. One object serves all pixels. */
export interface MirrorRay {
  across: number;
  up: number;
  ahead: number;
  x: number;
  z: number;
}

/** What a ray from the water meets: the land in its plane, if it is there, else the sky. */
export function createWaterMirror(
  { frame, depth }: Canvas,
  { camera, sky, mirrored }: WaterOptions,
) {
  const limit = Math.max(1, camera.horizonY);
  const landZ = mirrored.at(-1) ?? 0;
  const edges = thingEdges({ frame, depth });
  const read = (from: Frame, at: number, into: Light): void => {
    into.red = from.data[at] ?? 0;
    into.green = from.data[at + 1] ?? 0;
    into.blue = from.data[at + 2] ?? 0;
  };
  /** Index of the pixel that shows what the ray meets at one of the distances, or -1. */
  function findThing({ across, up, ahead, x, z }: MirrorRay): number {
    for (const distance of mirrored) {
      const gap = distance - z;
      if (gap <= 0) continue;
      const column = Math.floor(
        camera.centreX + ((x + (across / ahead) * gap) / distance) * camera.focal,
      );
      const row = Math.floor(
        camera.horizonY - (((up / ahead) * gap - camera.height) / distance) * camera.focal,
      );
      if (column < edges.left || column > edges.right || row < edges.top || row >= frame.height)
        continue;
      const found = depth[row * frame.width + column] ?? 0;
      const isThere =
        distance === landZ ? found < 1e5 && found > z : Math.abs(found - distance) < 0.5;
      if (isThere) return row * frame.width + column;
    }
    return -1;
  }

  return (ray: MirrorRay, into: Light): void => {
    const { across, up, ahead } = ray;
    const thing = findThing(ray);
    if (thing >= 0) {
      read(frame, thing * 3, into);
      return;
    }
    const u = (camera.centreX + (across / ahead) * camera.focal) / frame.width;
    const v = (camera.horizonY - (up / ahead) * camera.focal) / limit;
    const column = clamp(Math.floor(u * sky.width), 0, sky.width - 1);
    const row = clamp(v * sky.height - 0.5, 0, sky.height - 1.001);
    const top = Math.floor(row);
    const share = row - top;
    const a = (top * sky.width + column) * 3;
    const b = a + sky.width * 3;
    into.red = lerp(sky.data[a] ?? 0, sky.data[b] ?? 0, share);
    into.green = lerp(sky.data[a + 1] ?? 0, sky.data[b + 1] ?? 0, share);
    into.blue = lerp(sky.data[a + 2] ?? 0, sky.data[b + 2] ?? 0, share);
  };
}

/** The part of the frame in which anything but sky was painted, so that most rays need not look for it. */
function thingEdges({ frame, depth }: Canvas): { left: number; right: number; top: number } {
  let left = frame.width;
  let right = -1;
  let top = frame.height;
  for (let at = 0; at < depth.length; at++) {
    if ((depth[at] ?? 0) > 1e5) continue;
    const column = at % frame.width;
    if (column < left) left = column;
    if (column > right) right = column;
    if (top === frame.height) top = Math.floor(at / frame.width);
  }
  return { left, right, top };
}
