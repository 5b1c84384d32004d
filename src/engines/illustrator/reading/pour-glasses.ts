import { traitOf } from "../things/traits/trait-of.ts";
import type { Mention } from "./gather-mentions.ts";

/** What is drunk from a glass, by the thing that shows a glass of it. */
const GLASS_FOR: ReadonlyMap<string, string> = new Map([
  ["bottle", "wine"],
  ["wine", "wine"],
  ["champagne", "wine"],
  ["beer", "beer"],
  ["juice", "juice"],
  ["cocktail", "cocktail"],
  ["glass of water", "glass of water"],
  ["milk", "milk"],
]);
/** Metres; what is higher does not stand on a table, and may wear glasses. */
const TABLE_THING_MAX = 0.5;

/** "A bottle of wine and two glasses": beside a drink, and nobody who could wear them, glasses are filled with it. */
export function pourGlasses(mentions: readonly Mention[]): readonly Mention[] {
  const glass = mentions.map(({ id }) => GLASS_FOR.get(id)).find((id) => id !== undefined);
  const isTable = mentions.every(({ id }) => (traitOf(id)?.height ?? 1) <= TABLE_THING_MAX);
  if (glass === undefined || !isTable) return mentions;
  return mentions.map((mention) =>
    mention.id === "glasses" && mention.said.startsWith("glass")
      ? { ...mention, id: glass }
      : mention,
  );
}
