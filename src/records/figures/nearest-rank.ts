/** Where a rank is to be found: the bucket, and the how-manieth of its values, counted from 1. */
export interface Place {
  readonly bucket: number;
  readonly within: number;
}

export interface BucketCount {
  readonly bucket: number;
  readonly count: number;
}

export interface ValueCount extends BucketCount {
  readonly ms: number;
}

/** The place of the nearest rank of a percentage; undefined where nothing was counted. */
export function placeOfRank(counts: readonly BucketCount[], percent: number): Place | undefined {
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  let left = Math.ceil((total * percent) / 100);
  for (const { bucket, count } of mergeBuckets(counts)) {
    if (left <= count) return { bucket, within: left };
    left -= count;
  }
  return undefined;
}

/** The value at a place; more values than when the place was found do no harm. Undefined if its bucket is empty now. */
export function valueAtPlace(values: readonly ValueCount[], place: Place): number | undefined {
  const inBucket = values.filter(({ bucket }) => bucket === place.bucket);
  const sorted = inBucket.toSorted((one, other) => one.ms - other.ms);
  let left = place.within;
  for (const { ms, count } of sorted) {
    if (left <= count) return ms;
    left -= count;
  }
  return sorted.at(-1)?.ms;
}

function mergeBuckets(counts: readonly BucketCount[]): readonly BucketCount[] {
  const merged = new Map<number, number>();
  for (const { bucket, count } of counts) merged.set(bucket, (merged.get(bucket) ?? 0) + count);
  return Array.from(merged, ([bucket, count]) => ({ bucket, count })).toSorted(
    (one, other) => one.bucket - other.bucket,
  );
}
