import type { Canvas } from "../core/canvas.ts";
import type { Light } from "../core/colour.ts";
import { clamp, lerp } from "../core/interpolate.ts";
import type { WaterOptions } from "./water-options.ts";

/** What lies farther off is sky, in metres. */
const FARTHEST = 1e5;

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
  const distances = Float64Array.from(mirrored);
  const landZ = mirrored.at(-1) ?? 0;
  const edges = thingEdges({ frame, depth });
  /** Index of the pixel that shows what the ray meets at one of the distances, or -1. */
  function findThing({ across, up, ahead, x, z }: MirrorRay): number {
    const sideways = across / ahead;
    const rise = up / ahead;
    for (let index = 0; index < distances.length; index++) {
      const distance = distances[index] ?? 0;
      const gap = distance - z;
      if (gap <= 0) continue;
      const row = Math.floor(
        camera.horizonY - ((rise * gap - camera.height) / distance) * camera.focal,
      );
      if (row < edges.top || row >= frame.height) continue;
      const column = Math.floor(camera.centreX + ((x + sideways * gap) / distance) * camera.focal);
      if (column < edges.left || column > edges.right) continue;
      const found = depth[row * frame.width + column] ?? 0;
      const isThere =
        distance === landZ ? found < FARTHEST && found > z : Math.abs(found - distance) < 0.5;
      if (isThere) return row * frame.width + column;
    }
    return -1;
  }

  return (ray: MirrorRay, into: Light): void => {
    const { across, up, ahead } = ray;
    const thing = findThing(ray);
    if (thing >= 0) {
      into.red = frame.data[thing * 3] ?? 0;
      into.green = frame.data[thing * 3 + 1] ?? 0;
      into.blue = frame.data[thing * 3 + 2] ?? 0;
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
  const edges = { left: frame.width, right: -1, top: frame.height };
  for (let row = 0; row < frame.height; row++) {
    const start = row * frame.width;
    const first = firstThing(depth, start, start + frame.width);
    if (first < 0) continue;
    const last = lastThing(depth, start, start + frame.width);
    edges.left = Math.min(edges.left, first - start);
    edges.right = Math.max(edges.right, last - start);
    edges.top = Math.min(edges.top, row);
  }
  return edges;
}

function firstThing(depth: Float32Array, start: number, end: number): number {
  for (let at = start; at < end; at++) if ((depth[at] ?? 0) <= FARTHEST) return at;
  return -1;
}

function lastThing(depth: Float32Array, start: number, end: number): number {
  for (let at = end - 1; at >= start; at--) if ((depth[at] ?? 0) <= FARTHEST) return at;
  return -1;
}
