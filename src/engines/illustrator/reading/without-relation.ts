import type { Subject } from "../intent.ts";

/** What is left of a place when it is at nothing else any more; nothing where that was all. */
export function withoutRelation(place: Subject["place"]): Pick<Subject, "place"> {
  const { relation: _, ...beside } = place ?? {};
  return Object.keys(beside).length === 0 ? {} : { place: beside };
}
