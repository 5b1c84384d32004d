import type { Size } from "../../contract/size.ts";

const CROP_IGNORED = 0.01;

interface ChoiceRules {
  /** Below this share, a crop is too small to choose more pixels, or fewer, for its sake; one percent by default. */
  readonly cropIgnored?: number;
}

/**
 * The size to ask a backend for when `target` is wanted: the smallest that covers it in both edges, else the largest there is;
 * in either case one of the target's ratio before all others. Throws if there are no sizes.
 */
export function chooseSize(
  target: Size,
  sizes: Iterable<Size>,
  { cropIgnored = CROP_IGNORED }: ChoiceRules = {},
): Size {
  let best: Candidate | undefined;
  for (const size of sizes) {
    const candidate = toCandidate(size, { target, cropIgnored });
    if (best === undefined || isBetter(candidate, best)) {
      best = candidate;
    }
  }
  if (best === undefined) {
    throw new Error("there is no size to choose from");
  }
  return { width: best.size.width, height: best.size.height };
}

interface Candidate {
  readonly size: Size;
  readonly covers: boolean;
  /** The share of the area that is lost when it is fitted to the target. */
  readonly crop: number;
  readonly area: number;
}

function toCandidate(
  size: Size,
  { target, cropIgnored }: { readonly target: Size; readonly cropIgnored: number },
): Candidate {
  const stretch = (size.width * target.height) / (size.height * target.width);
  const crop = 1 - Math.min(stretch, 1 / stretch);
  return {
    size,
    covers: size.width >= target.width && size.height >= target.height,
    crop: crop <= cropIgnored ? 0 : crop,
    area: size.width * size.height,
  };
}

function isBetter(one: Candidate, other: Candidate): boolean {
  if (one.covers !== other.covers) {
    return one.covers;
  }
  if (one.crop !== other.crop) {
    return one.crop < other.crop;
  }
  return one.covers ? one.area < other.area : one.area > other.area;
}
