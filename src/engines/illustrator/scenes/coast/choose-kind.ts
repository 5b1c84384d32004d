import type { SceneIntent } from "../../intent.ts";
import { rng } from "../../core/rng.ts";
import { habitatOf } from "../../things/traits/trait-of.ts";

export type CoastKind = "rocks" | "beach" | "cliffs" | "harbour" | "open sea";

/** Words of the place, in the order in which they count. */
const NAMED: readonly (readonly [detail: string, kind: CoastKind])[] = [
  ["harbour", "harbour"],
  ["pier", "harbour"],
  ["beach", "beach"],
  ["cliff", "cliffs"],
  ["island", "rocks"],
  ["palm", "beach"],
  ["open sea", "open sea"],
  ["waves", "open sea"],
];

/** How often each kind is drawn when no word names one, of 20; with a lighthouse and without. */
const USUAL: Readonly<Record<"lighthouse" | "plain", readonly (readonly [CoastKind, number])[]>> = {
  lighthouse: [
    ["rocks", 12],
    ["cliffs", 5],
    ["beach", 3],
  ],
  plain: [
    ["beach", 8],
    ["cliffs", 5],
    ["rocks", 3],
    ["open sea", 2],
    ["harbour", 2],
  ],
};

/**
 * Which kind of coast the words and the seed ask for. A lighthouse keeps its coast whatever is added to the
 * picture, and so does one that was taken away ("headland"); without one, things that need ground under their feet
 * turn rocks and open sea into a beach.
 */
export function chooseKind(
  intent: SceneIntent,
  { seed, own }: { seed: number; own: ReadonlySet<string> },
): CoastKind {
  const details = new Set(intent.details ?? []);
  const isTropical = details.has("island") && details.has("palm");
  const named = isTropical ? "beach" : NAMED.find(([detail]) => details.has(detail))?.[1];
  const hasTower = intent.subjects.some(({ id }) => id === "lighthouse");
  if (named === "open sea" && hasTower) return "rocks";
  if (named !== undefined) return named;
  const isTowers = hasTower || details.has("headland");
  const usual = draw(USUAL[isTowers ? "lighthouse" : "plain"], rng(seed, "kind of coast")());
  if (isTowers || (usual !== "rocks" && usual !== "open sea")) return usual;
  return intent.subjects.some(({ id }) => !own.has(id) && LAND.has(habitatOf(id) ?? ""))
    ? "beach"
    : usual;
}

const LAND: ReadonlySet<string> = new Set(["ground", "any"]);

function draw(choices: readonly (readonly [CoastKind, number])[], chance: number): CoastKind {
  let left = chance * 20;
  for (const [kind, share] of choices) {
    left -= share;
    if (left < 0) return kind;
  }
  return "rocks";
}
