import type { HoledPicture } from "./hole-pyramid.ts";
import { PATCH_REACH } from "./match-patches.ts";
import type { PatchField } from "./match-patches.ts";

/** Paints the hole, in place: each pixel the mean of what all patches over it found for it; those nearer to it count more. */
export function votePatches(picture: HoledPicture, field: PatchField): void {
  const { data, isHole } = picture;
  const painted = new Float32Array(data.length);
  const vote = { red: 0, green: 0, blue: 0, weight: 0 };
  for (let index = 0; index < isHole.length; index++) {
    if (isHole[index] !== 1) continue;
    Object.assign(vote, NO_VOTE);
    for (let row = -PATCH_REACH; row <= PATCH_REACH; row++) {
      for (let column = -PATCH_REACH; column <= PATCH_REACH; column++)
        addVote(vote, { picture, field }, { index, column, row });
    }
    const { red, green, blue, weight } = vote;
    if (weight === 0) painted.set(data.subarray(index * 3, index * 3 + 3), index * 3);
    else painted.set([red / weight, green / weight, blue / weight], index * 3);
  }
  for (let index = 0; index < isHole.length; index++)
    if (isHole[index] === 1) data.set(painted.subarray(index * 3, index * 3 + 3), index * 3);
}

interface Vote {
  red: number;
  green: number;
  blue: number;
  weight: number;
}

const NO_VOTE: Vote = { red: 0, green: 0, blue: 0, weight: 0 };

interface Voter {
  readonly index: number;
  /** Where the middle of the patch lies from the pixel. */
  readonly column: number;
  readonly row: number;
}

function addVote(
  vote: Vote,
  { picture, field }: { picture: HoledPicture; field: PatchField },
  { index, column, row }: Voter,
): void {
  const { width, height, data, isHole } = picture;
  const x = (index % width) + column;
  const y = Math.floor(index / width) + row;
  if (x < 0 || y < 0 || x >= width || y >= height) return;
  const patch = y * width + x;
  const fromX = (field.x[patch] ?? 0) - column;
  const fromY = (field.y[patch] ?? 0) - row;
  if (fromX < 0 || fromY < 0 || fromX >= width || fromY >= height) return;
  const from = fromY * width + fromX;
  // A patch that was left where it stands knows nothing of the hole.
  if (isHole[from] === 1) return;
  const share = 1 / (1 + (row * row + column * column) * 0.35);
  vote.weight += share;
  vote.red += (data[from * 3] ?? 0) * share;
  vote.green += (data[from * 3 + 1] ?? 0) * share;
  vote.blue += (data[from * 3 + 2] ?? 0) * share;
}
