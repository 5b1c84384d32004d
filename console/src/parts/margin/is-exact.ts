import type { Generation } from "limner/client";
import { readSize } from "../../kit/size.ts";

/** Whether the pixels delivered are those that were asked for; where nothing was, they are what the words led to. */
export function isExact({ size }: Pick<Generation, "size">): boolean {
  return readSize(size.asked) === null || size.asked === size.delivered;
}
