import type { Size } from "../../contract/size.ts";
import type { Bucket, Tier } from "../../contract/sizes.ts";
import { BUCKETS, TIERS } from "../../contract/sizes.ts";

const RATIOS: readonly string[] = [...new Set(BUCKETS.map((bucket) => bucket.ratio))];

/** The ratio of the table (`16:9`) that is nearest to width / height; as many times too wide counts as much as too tall. */
export function nearestRatio(widthPerHeight: number): string {
  return nearest(RATIOS, (ratio) => logarithmicDistance(ratioValue(ratio), widthPerHeight));
}

/** The tier whose bucket of this ratio has the nearest number of pixels, compared by ratio. */
export function nearestTier(ratio: string, area: number): Tier {
  return nearest(TIERS, (tier) => {
    const { size } = findBucket(ratio, tier);
    return logarithmicDistance(size.width * size.height, area);
  });
}

/** First the ratio, then the number of pixels. */
export function nearestBucket(size: Size): Bucket {
  const ratio = nearestRatio(size.width / size.height);
  return findBucket(ratio, nearestTier(ratio, size.width * size.height));
}

/** The bucket of a ratio of the table. */
export function findBucket(ratio: string, tier: Tier): Bucket {
  const bucket = BUCKETS.find((candidate) => candidate.ratio === ratio && candidate.tier === tier);
  if (bucket === undefined) throw new Error(`There is no bucket ${ratio} ${tier}.`);
  return bucket;
}

/** `16:9` as width / height. */
export function ratioValue(ratio: string): number {
  const [width, height] = ratio.split(":").map(Number);
  return (width ?? NaN) / (height ?? NaN);
}

/** How many times one is the other, the same in both directions; 0 when they are equal. */
export function logarithmicDistance(one: number, other: number): number {
  return Math.abs(Math.log(one / other));
}

function nearest<T>(candidates: readonly T[], distance: (candidate: T) => number): T {
  return candidates.reduce((best, candidate) =>
    distance(candidate) < distance(best) ? candidate : best,
  );
}
