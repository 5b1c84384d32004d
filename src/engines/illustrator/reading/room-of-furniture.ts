import type { Subject } from "../intent.ts";

/** Words for a room; where one of them is said, furniture does not choose it. */
const ROOMS: ReadonlySet<string> = new Set([
  "living",
  "bedroom",
  "library",
  "office",
  "kitchen",
  "cafe",
  "fireplace",
]);
const ROOM_OF: ReadonlyMap<string, string> = new Map([
  ["sofa", "living"],
  ["television", "living"],
  ["bed", "bedroom"],
]);

/**
 * The room that furniture stands in, for a sofa beside a kitchen table hides behind it. It becomes a
 * word of the place, so that the room stays when the sofa goes.
 */
export function roomOfFurniture(
  subjects: readonly Subject[],
  details: readonly string[],
): readonly string[] {
  if (details.some((detail) => ROOMS.has(detail))) return [];
  const room = subjects.map(({ id }) => ROOM_OF.get(id)).find((name) => name !== undefined);
  return room === undefined ? [] : [room];
}
