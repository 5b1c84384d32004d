import type { Canvas } from "../../core/canvas.ts";
import { clamp } from "../../core/interpolate.ts";
import { toScreenBox } from "../../core/screen-box.ts";
import type { View } from "../../core/screen-box.ts";

/** A soft shadow on the ground around the line from one place to another, in metres. */
export interface GroundShadow {
  readonly x: number;
  readonly z: number;
  readonly toX: number;
  readonly toZ: number;
  readonly radius: number;
  /** Share of light that it takes in its middle. */
  readonly strength: number;
}

/** Darkens the ground under and beside a thing; nothing in the picture that wet ground mirrors. */
export function paintGroundShadow(
  { frame, depth }: Canvas,
  { camera, eyeX }: View,
  shadow: GroundShadow,
): void {
  if (camera.height <= 0) return;
  const { x, z, toX, toZ, radius } = shadow;
  const near = Math.max(0.5, Math.min(z, toZ) - radius);
  const far = Math.max(z, toZ) + radius;
  const rowAt = (distance: number): number =>
    camera.horizonY + (camera.height * camera.focal) / distance;
  const ends = { left: Math.min(x, toX) - radius, right: Math.max(x, toX) + radius };
  const boxes = [near, far].map((at) =>
    toScreenBox({ camera, eyeX }, { ...ends, bottom: 0, top: 0, z: at }),
  );
  const left = Math.max(0, Math.floor(Math.min(...boxes.map((box) => box.left))));
  const right = Math.min(frame.width, Math.ceil(Math.max(...boxes.map((box) => box.right))));
  const bottom = Math.min(frame.height, Math.ceil(rowAt(near)));
  for (let row = Math.max(0, Math.floor(rowAt(far))); row < bottom; row++) {
    const distance = (camera.height * camera.focal) / (row + 0.5 - camera.horizonY);
    if (distance <= 0) continue;
    for (let column = left; column < right; column++) {
      const at = row * frame.width + column;
      if (Math.abs((depth[at] ?? 0) - distance) > 0.02 * distance) continue;
      const across = eyeX + ((column + 0.5 - camera.centreX) / camera.focal) * distance;
      const kept = 1 - shade(shadow, across, distance);
      for (let channel = at * 3; channel < at * 3 + 3; channel++)
        frame.data[channel] = (frame.data[channel] ?? 0) * kept;
    }
  }
}

function shade({ x, z, toX, toZ, radius, strength }: GroundShadow, atX: number, atZ: number) {
  const spanX = toX - x;
  const spanZ = toZ - z;
  const squared = spanX * spanX + spanZ * spanZ;
  const share = squared === 0 ? 0 : clamp(((atX - x) * spanX + (atZ - z) * spanZ) / squared, 0, 1);
  const offX = (atX - x - spanX * share) / radius;
  const offZ = (atZ - z - spanZ * share) / radius;
  return strength * Math.max(0, 1 - offX * offX - offZ * offZ) ** 0.7;
}
