import type { Subject } from "../../intent.ts";
import type { Sight } from "../../indoors/find-surfaces.ts";
import type { PartRange } from "./furnisher.ts";

/** Words of the vocabulary for what a room may have by itself, with the names of those pieces. */
const OWN: ReadonlyMap<string, readonly string[]> = new Map([
  ["sofa", ["sofa"]],
  ["armchair", ["armchair"]],
  ["seat", ["armchair", "sofa"]],
  ["bed", ["bed"]],
  ["pillow", ["bed", "sofa"]],
  ["chair", ["chair", "desk chair"]],
  ["desk", ["desk"]],
  ["lamp", ["floor lamp", "bedside lamp", "desk lamp", "pendant"]],
  ["light bulb", ["pendant"]],
  ["window", ["window"]],
  ["framed picture", ["picture"]],
  ["mirror", ["mirror"]],
  ["earth", ["floor globe"]],
  ["plant", ["tall plant", "small plant"]],
  ["books", ["shelf", "low table", "desk"]],
  ["campfire", ["fireplace"]],
  ["fire", ["fireplace"]],
  ["fireplace", ["fireplace"]],
]);

/** The names of the pieces that stand for a subject. What is served on the table has its own colour; furniture is as it is. */
const namesOf = ({ id, colour }: Pick<Subject, "id" | "colour">): readonly string[] =>
  colour === undefined ? [...(OWN.get(id) ?? []), `served ${id}`] : [`served ${id}`];

/** How many pixels are seen of each subject that the room has by itself. Subjects that it has not are left out. */
export function countOwn(
  subjects: readonly Subject[],
  ranges: readonly PartRange[],
  { solid }: Sight,
): ReadonlyMap<string, number> {
  const named = new Map<string, readonly PartRange[]>();
  for (const subject of subjects) {
    const { id } = subject;
    const names = namesOf(subject);
    const own = ranges.filter(({ name }) => names.some((prefix) => name.startsWith(prefix)));
    if (own.length > 0) named.set(id, own);
  }
  if (named.size === 0) return new Map();
  const pixels = new Int32Array(Math.max(0, ...ranges.map(({ to }) => to)));
  for (const index of solid)
    if (index >= 0 && index < pixels.length) pixels[index] = (pixels[index] ?? 0) + 1;
  return new Map(
    [...named].map(([id, own]) => [
      id,
      own.reduce(
        (sum, { from, to }) =>
          sum + pixels.subarray(from, to).reduce((all, count) => all + count, 0),
        0,
      ),
    ]),
  );
}

/** Which of the subjects the room draws by itself. */
export const ownSubjects = (
  subjects: readonly Subject[],
  ranges: readonly PartRange[],
): ReadonlySet<string> =>
  new Set(
    subjects
      .filter((subject) =>
        namesOf(subject).some((prefix) => ranges.some(({ name }) => name.startsWith(prefix))),
      )
      .map(({ id }) => id),
  );
