import type { Camera } from "../core/camera.ts";
import type { Canvas } from "../core/canvas.ts";
import { clamp, smoothstep } from "../core/interpolate.ts";
import type { Caster } from "./caster.ts";
import { areaWithin } from "./pixel-area.ts";
import type { PixelArea } from "./pixel-area.ts";
import type { Shade } from "./shade.ts";

/** The part of the frame in which a thing keeps the sky from the ground. */
export function contactArea({ frame }: Canvas, { figure }: Caster, camera: Camera): PixelArea {
  const { thing } = figure;
  const scale = camera.focal / thing.z;
  const middle = camera.centreX + thing.x * scale;
  const foot = camera.horizonY - (thing.y - camera.height) * scale;
  const half = thing.width * scale * 0.75;
  const high = thing.height * scale;
  return areaWithin(frame, {
    left: middle - half,
    right: middle + half,
    top: foot - high * 0.3,
    bottom: foot + high * 0.5,
  });
}

/** The dark line under a foot, and the dimness under a belly. */
export function touchGround(
  { depth, frame }: Canvas,
  caster: Caster,
  { area, camera, shade }: { area: PixelArea; camera: Camera; shade: Shade },
): void {
  const { thing } = caster.figure;
  const near = Math.max(0.02, thing.height * 0.045);
  const wide = Math.min(thing.width, thing.height) * 0.32;
  const farthest = wide * 2.4;
  for (let row = area.top; row < area.bottom; row++) {
    for (let column = area.left; column < area.right; column++) {
      const z = depth[row * frame.width + column] ?? Number.POSITIVE_INFINITY;
      if (Math.abs(z - thing.z) > farthest) continue;
      const metre = z / camera.focal;
      const x = (column + 0.5 - camera.centreX) * metre - thing.x;
      const y = camera.height - (row + 0.5 - camera.horizonY) * metre - thing.y;
      const away = Math.hypot(z - thing.z, Math.max(0, Math.abs(y) - near));
      if (away > farthest) continue;
      const u = clamp(Math.floor((x / thing.width + 0.5) * caster.width), 0, caster.width - 1);
      const inside = 1 - smoothstep(0.45, 0.62, Math.abs(x) / thing.width);
      // Behind the foot it shows between blades of grass, which are not in the dark.
      const open = z > thing.z + near * 0.15 ? 0.4 : 1;
      const line = open * (caster.foot[u] ?? 0) * Math.exp((-away * away) / (near * near)) * inside;
      const sideways = x / thing.width;
      const dim = Math.exp((-away * away) / (wide * wide) - sideways * sideways * 9);
      const dark = clamp(line * 0.5 + dim * 0.42, 0, 0.8);
      const at = (row - shade.area.top) * shade.width + column - shade.area.left;
      if (dark > (shade.sky[at] ?? 0)) shade.sky[at] = dark;
    }
  }
}
