import type { SceneIntent } from "../../intent.ts";

export type Layout = "mirror" | "valley" | "meadow" | "river" | "cirque";

const BY_CHANCE: readonly Layout[] = [
  "mirror",
  "valley",
  "meadow",
  "mirror",
  "cirque",
  "river",
  "valley",
  "meadow",
];

const BY_WORD: ReadonlyMap<string, Layout> = new Map([
  ["river", "river"],
  ["stream", "river"],
  ["waterfall", "river"],
  ["glacier", "cirque"],
  ["valley", "valley"],
  ["fjord", "valley"],
  ["meadow", "meadow"],
  ["reflection", "mirror"],
]);

/** The layout that a word of the place asks for; else one by chance, 0 to 1. */
export function chooseLayout({ details = [] }: SceneIntent, chance: number): Layout {
  for (const detail of details) {
    const layout = BY_WORD.get(detail);
    if (layout !== undefined) return layout;
  }
  return BY_CHANCE[Math.floor(chance * BY_CHANCE.length)] ?? "mirror";
}
