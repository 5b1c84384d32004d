import { pick } from "../../core/pick.ts";
import type { Random } from "../../core/rng.ts";
import type { SceneIntent } from "../../intent.ts";

export type Layout = "bay" | "bridge" | "river" | "terrace" | "bund" | "harbour";

const BY_DETAIL: ReadonlyMap<string, Layout> = new Map([
  ["bay", "bay"],
  ["bridge", "bridge"],
  ["suspension", "bridge"],
  ["arch", "bridge"],
  ["stayed", "bridge"],
  ["new york", "bridge"],
  ["river", "river"],
  ["terrace", "terrace"],
  ["rooftop", "terrace"],
  ["shanghai", "bund"],
  ["hongkong", "harbour"],
  ["harbour", "harbour"],
]);

const BOATS: ReadonlySet<string> = new Set(
  "boat,ship,canoe,speedboat,passenger ship,ferry,motor boat,swan,duck,goose,submarine,person swimming,person surfing".split(
    ",",
  ),
);

/** The layout that the words ask for, else one by chance. */
export function chooseLayout({ details = [], subjects }: SceneIntent, random: Random): Layout {
  const byChance = pick<Layout>(random, ["bay", "bridge", "river", "terrace", "bund", "harbour"]);
  for (const detail of details) {
    const layout = BY_DETAIL.get(detail);
    if (layout !== undefined) return layout;
  }
  if (subjects.some(({ id }) => id === "bridge")) return "bridge";
  // From a roof a boat is a dot.
  return byChance === "terrace" && subjects.some(({ id }) => BOATS.has(id)) ? "bay" : byChance;
}
