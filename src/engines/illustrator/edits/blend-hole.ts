import { clamp } from "../core/interpolate.ts";
import type { HoledPicture } from "./hole-pyramid.ts";
import type { PatchField } from "./match-patches.ts";

const ROUNDS = 120;
/** Draws the correction towards nothing far from the rim. */
const REST = 0.012;
/** A step larger than this at the rim of the hole is an edge of the picture and stays; a smaller one is a seam. */
const SEAM_MAX = 0.09;

/**
 * Makes the seam about a painted hole vanish, in place: what the paint is off at the rim spreads
 * inwards, ever weaker, as a membrane would (after Pérez et al., "Poisson Image Editing", 2003).
 */
export function blendHole(picture: HoledPicture, field: PatchField): void {
  const { width, data, isHole } = picture;
  const inside = Int32Array.from(isHole.keys().filter((index) => isHole[index] === 1));
  const off = findSteps(picture, field, inside);
  for (let round = 0; round < ROUNDS; round++) {
    for (const index of inside) relax(off, index, width);
  }
  for (const index of inside) {
    for (let at = index * 3; at < index * 3 + 3; at++)
      data[at] = clamp((data[at] ?? 0) + (off.steps[at] ?? 0), 0, 1);
  }
}

interface Steps {
  /** How much each pixel is too dark, three floats a pixel; on the rim outside the hole it is what was found there, and stays. */
  readonly steps: Float32Array;
  /** 1 where a pixel has a say: in the hole, and on its rim where there is a seam. */
  readonly counts: Uint8Array;
}

const AROUND = [
  [-1, 0],
  [1, 0],
  [0, -1],
  [0, 1],
] as const;

/** Compares the paint at the rim with what is beside it: both should differ as they do where the patch comes from. */
function findSteps(
  { width, height, data, isHole }: HoledPicture,
  field: PatchField,
  inside: Int32Array,
): Steps {
  const steps = new Float32Array(data.length);
  const counts = isHole.slice();
  for (const index of inside) {
    const x = index % width;
    const y = Math.floor(index / width);
    const from = (field.y[index] ?? 0) * width + (field.x[index] ?? 0);
    for (const [column, row] of AROUND) {
      const other = index + row * width + column;
      const isRim =
        x + column >= 0 &&
        y + row >= 0 &&
        x + column < width &&
        y + row < height &&
        isHole[other] !== 1;
      if (!isRim) continue;
      const next = from + row * width + column;
      const step = [0, 1, 2].map((channel) => {
        const wanted =
          (data[other * 3 + channel] ?? 0) +
          (data[from * 3 + channel] ?? 0) -
          (data[next * 3 + channel] ?? 0);
        return wanted - (data[index * 3 + channel] ?? 0);
      });
      if (step.some((value) => Math.abs(value) > SEAM_MAX)) continue;
      steps.set(step, other * 3);
      counts[other] = 1;
    }
  }
  return { steps, counts };
}

function relax({ steps, counts }: Steps, index: number, width: number): void {
  let red = 0;
  let green = 0;
  let blue = 0;
  let count = REST;
  for (let side = 0; side < 4; side++) {
    const other = index + (side < 2 ? side * 2 - 1 : (side * 2 - 5) * width);
    if (counts[other] !== 1) continue;
    red += steps[other * 3] ?? 0;
    green += steps[other * 3 + 1] ?? 0;
    blue += steps[other * 3 + 2] ?? 0;
    count += 1;
  }
  steps[index * 3] = red / count;
  steps[index * 3 + 1] = green / count;
  steps[index * 3 + 2] = blue / count;
}
