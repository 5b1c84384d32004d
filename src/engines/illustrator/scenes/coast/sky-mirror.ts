import { blur } from "../../core/blur.ts";
import type { Camera } from "../../core/camera.ts";
import type { Light } from "../../core/colour.ts";
import { clamp, lerp, smoothstep } from "../../core/interpolate.ts";
import type { Frame } from "../../frame.ts";

/** A direction from which light comes, of any length; one object serves all pixels. */
interface MirrorRay {
  across: number;
  up: number;
  ahead: number;
}

/** Reads the light that comes from a direction out of the sky as painted. */
export type SkyMirror = (ray: MirrorRay, into: Light) => void;

/** What stands above the frame cannot be read from it: there the mirror shows the mean of its top. */
const BLUR_SHARE = 0.14;

/** Answers what a mirror shows of the small sky. */
export function createSkyMirror(sky: Frame, camera: Camera, frameWidth: number): SkyMirror {
  const limit = Math.max(1, camera.horizonY);
  const above = blurTop(sky);
  return ({ across, up, ahead }, into) => {
    const front = Math.max(0.08, ahead);
    const u = (camera.centreX + (across / front) * camera.focal) / frameWidth;
    const v = 1 - ((up / front) * camera.focal) / limit;
    const column = clamp(Math.floor(u * sky.width), 0, sky.width - 1);
    const row = clamp(v * sky.height - 0.5, 0, sky.height - 1.001);
    const top = Math.floor(row);
    const share = row - top;
    const a = (top * sky.width + column) * 3;
    const b = a + sky.width * 3;
    into.red = lerp(sky.data[a] ?? 0, sky.data[b] ?? 0, share);
    into.green = lerp(sky.data[a + 1] ?? 0, sky.data[b + 1] ?? 0, share);
    into.blue = lerp(sky.data[a + 2] ?? 0, sky.data[b + 2] ?? 0, share);
    if (v >= 0.14) return;
    const beyond = smoothstep(0.14, -0.05, v);
    into.red = lerp(into.red, above[column * 3] ?? 0, beyond);
    into.green = lerp(into.green, above[column * 3 + 1] ?? 0, beyond);
    into.blue = lerp(into.blue, above[column * 3 + 2] ?? 0, beyond);
  };
}

/** The top of the sky, smeared sideways. */
function blurTop({ width, height, data }: Frame): Float32Array {
  const rows = Math.max(1, Math.round(height * 0.12));
  const reach = Math.max(1, Math.round(width * BLUR_SHARE));
  const strip = { width, height: rows, data: data.slice(0, width * rows * 3) };
  blur(strip, reach, 2);
  return strip.data.slice(0, width * 3);
}
