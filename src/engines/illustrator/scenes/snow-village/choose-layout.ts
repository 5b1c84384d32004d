import type { SceneIntent } from "../../intent.ts";

export type Layout = "valley" | "lane" | "cabin" | "square";

const BY_CHANCE: readonly Layout[] = ["valley", "lane", "cabin", "valley", "lane", "square"];

/** What the vocabulary calls a single small house. */
const HUTS: ReadonlySet<string> = new Set(["hut"]);

/** Whether the words ask for the ice of the far north or south instead of a village. */
export const isArctic = ({ details = [] }: SceneIntent): boolean => details.includes("arctic");

/** The layout that a word of the place asks for; else one by chance, 0 to 1. */
export function chooseLayout({ details = [], subjects }: SceneIntent, chance: number): Layout {
  const isChristmas = details.includes("christmas");
  if (details.includes("cabin") || subjects.some(({ id }) => HUTS.has(id))) return "cabin";
  if (details.includes("lane")) return "lane";
  if (details.includes("valley")) return "valley";
  if (isChristmas) return chance < 0.6 ? "square" : "lane";
  return BY_CHANCE[Math.floor(chance * BY_CHANCE.length)] ?? "valley";
}
