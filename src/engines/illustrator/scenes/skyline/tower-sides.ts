import type { Tier } from "./tower.ts";
import type { Face } from "./wall-view.ts";

/** Nothing nearer than this is seen. */
const NEAR = 2;

/** One side of a prism, from its left to its right end as seen. Lengths in metres. */
export interface Side {
  readonly px: number;
  readonly pz: number;
  readonly qx: number;
  readonly qz: number;
  /** Metres along the wall at its left end. */
  readonly start: number;
  /** Whether nothing of the building is seen beyond its left or right end. */
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly centreX: number;
  readonly centreZ: number;
}

/** On a bent wall the way it faces changes along it: straight away from the middle of the plan. */
export function bendNormal(face: Face, side: Side, along: number): void {
  const dx = side.px + along * (side.qx - side.px) - side.centreX;
  const dz = side.pz + along * (side.qz - side.pz) - side.centreZ;
  const length = Math.hypot(dx, dz);
  face.normalX = dx / length;
  face.normalZ = dz / length;
}

/** The sides of a prism that face an eye at the origin, from left to right. */
export function visibleSides({ outline }: Tier): Side[] {
  const count = outline.length / 2;
  const corner = (index: number): readonly [number, number] => {
    const at = (((index % count) + count) % count) * 2;
    return [outline[at] ?? 0, outline[at + 1] ?? 0];
  };
  const isSeen = (index: number): boolean => {
    const [px, pz] = corner(index);
    const [qx, qz] = corner(index + 1);
    return (qz - pz) * px + (px - qx) * pz < 0 && pz > NEAR && qz > NEAR;
  };
  let centreX = 0;
  let centreZ = 0;
  let start = 0;
  for (let index = 0; index < count; index++) {
    const [x, z] = corner(index);
    centreX += x / count;
    centreZ += z / count;
    if (isSeen(index) && !isSeen(index - 1)) start = index;
  }
  const sides: Side[] = [];
  let length = 0;
  for (let step = 0; step < count && isSeen(start + step); step++) {
    const [px, pz] = corner(start + step);
    const [qx, qz] = corner(start + step + 1);
    const isFirst = step === 0;
    const isLast = !isSeen(start + step + 1);
    sides.push({ px, pz, qx, qz, start: length, isFirst, isLast, centreX, centreZ });
    length += Math.hypot(qx - px, qz - pz);
  }
  return sides;
}
