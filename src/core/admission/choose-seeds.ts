import { randomInt } from "node:crypto";
import type { ImageRequest } from "../../contract/image-request.ts";

const SEEDS = 2 ** 32;

/**
 * One seed per picture: the caller's and those after it; with temperature 0 one that follows from the
 * request's content, so that the same request gives the same picture; else chance.
 */
export function chooseSeeds(
  request: ImageRequest,
  count: number,
): { readonly seeds: readonly number[]; readonly wished: boolean } {
  const steady =
    request.temperature === 0 ? Number.parseInt(request.contentHash.slice(0, 8), 16) : undefined;
  const wish = request.seed ?? steady;
  const first = wish ?? randomInt(SEEDS);
  return {
    seeds: Array.from({ length: count }, (_, index) => (first + index) % SEEDS),
    wished: wish !== undefined,
  };
}
