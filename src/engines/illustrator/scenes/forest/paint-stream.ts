import type { Canvas } from "../../core/canvas.ts";
import type { Light } from "../../core/colour.ts";
import { smoothstep } from "../../core/interpolate.ts";
import { createMirrorImage } from "../../outdoors/mirror-image.ts";
import { paintCalmWater } from "../../outdoors/paint-calm-water.ts";
import type { ForestWork } from "./forest-work.ts";

/** Paints the stream: what stands above it mirrored, its stony bed, foam where it runs over stones, sun on the ripples. */
export function paintStream(canvas: Canvas, work: ForestWork): void {
  const { plan, daylight, noise, gaps, veil, patches, groundAt, checkAborted } = work;
  const { camera } = plan;
  const { direct, ambient } = daylight;
  const overlay = (x: number, z: number, clear: number, into: Light): void => {
    const depth = Math.max(0, -groundAt(x, z));
    const flow = patches(x * 1.7 + 3, z * 0.42);
    // Shallow water shows its bed, brown and full of pebbles.
    const bed = clear * (1 - smoothstep(0.02, 0.42, depth)) * 0.75;
    const pebbles = 0.75 + patches(x * 6, z * 4.5) * 0.9;
    const lit = gaps(x, 0, z);
    into.red += (0.11 * pebbles * (ambient[0] + direct[0] * lit * 0.6) - into.red) * bed;
    into.green += (0.095 * pebbles * (ambient[1] + direct[1] * lit * 0.6) - into.green) * bed;
    into.blue += (0.065 * pebbles * (ambient[2] + direct[2] * lit * 0.6) - into.blue) * bed;
    const shore = smoothstep(0.07, 0.0, depth);
    const streaks = smoothstep(0.42, 0.62, flow + shore * 0.22 + patches(x * 5, z * 1.2) * 0.35);
    const white = streaks * 0.3;
    into.red += white * (ambient[0] * 1.1 + direct[0] * lit * 0.35);
    into.green += white * (ambient[1] * 1.1 + direct[1] * lit * 0.35);
    into.blue += white * (ambient[2] * 1.15 + direct[2] * lit * 0.35);
    veil(into, x, 0, z);
  };
  paintCalmWater(canvas, {
    camera,
    daylight,
    noise,
    mirror: createMirrorImage(canvas, camera),
    wind: 1.3,
    body: [0.02, 0.035, 0.02],
    overlay,
    checkAborted,
  });
}
