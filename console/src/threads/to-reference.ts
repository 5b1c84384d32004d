import { makeId } from "./make-id.ts";
import type { Reference, Turn } from "./thread.ts";

/** A picture that came of a turn, as a reference of another; null where there is none. */
export function toReference(
  { record, generationId }: Turn,
  picture = 0,
): Extract<Reference, { kind: "url" }> | null {
  const found = record?.pictures[picture];
  return found === undefined
    ? null
    : {
        id: makeId("rf"),
        kind: "url",
        url: found.url,
        generation: generationId,
        width: found.width,
        height: found.height,
      };
}
