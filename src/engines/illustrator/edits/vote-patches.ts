import type { HoledPicture } from "./hole-pyramid.ts";
import { PATCH_REACH } from "./match-patches.ts";
import type { PatchField } from "./match-patches.ts";

/** Paints the hole, in place: each pixel the mean of what all patches over it found for it; those nearer to it count more. */
export function votePatches({ width, height, data, isHole }: HoledPicture, field: PatchField): void {
  const painted = new Float32Array(data.length);
  for (let index = 0; index < isHole.length; index++) {
    if (isHole[index] !== 1) continue;
    const x = index % width;
    const y = Math.floor(index / width);
    let weight = 0;
    for (let row = -PATCH_REACH; row <= PATCH_REACH; row++) {
      const py = y + row;
      if (py < 0 || py >= height) continue;
      for (let column = -PATCH_REACH; column <= PATCH_REACH; column++) {
        const px = x + column;
        if (px < 0 || px >= width) continue;
        const patch = py * width + px;
        const fromX = (field.x[patch] ?? 0) - column;
        const fromY = (field.y[patch] ?? 0) - row;
        if (fromX < 0 || fromY < 0 || fromX >= width || fromY >= height) continue;
        const from = fromY * width + fromX;
        // A patch that was left where it stands knows nothing of the hole.
        if (isHole[from] === 1) continue;
        const share = 1 / (1 + (row * row + column * column) * 0.35);
        weight += share;
        for (let channel = 0; channel < 3; channel++)
          painted[index * 3 + channel] = (painted[index * 3 + channel] ?? 0) + (data[from * 3 + channel] ?? 0) * share;
      }
    }
    if (weight === 0) painted.set(data.subarray(index * 3, index * 3 + 3), index * 3);
    else for (let at = index * 3; at < index * 3 + 3; at++) painted[at] = (painted[at] ?? 0) / weight;
  }
  for (let index = 0; index < isHole.length; index++)
    if (isHole[index] === 1) data.set(painted.subarray(index * 3, index * 3 + 3), index * 3);
}
