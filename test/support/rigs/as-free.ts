import { MOODS, type End, type Mood } from "./moods.ts";
import type { Rig } from "./rig.ts";

const UNPAID: End = { kind: "unpaid" };
const unknown = (Object.entries(MOODS) as readonly (readonly [Mood, End])[])
  .filter(([, { kind }]) => kind === "unknown")
  .map(([mood]) => [mood, UNPAID] as const);

/** A rig as its channel is where drawing costs nobody anything, so that whatever was lost is drawn elsewhere. */
export function asFree(rig: Rig, { name, open }: Pick<Rig, "name" | "open">): Rig {
  return {
    ...rig,
    name,
    open,
    isFree: true,
    otherwise: { ...rig.otherwise, ...Object.fromEntries(unknown) },
  };
}
