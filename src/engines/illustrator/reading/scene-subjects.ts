import type { SceneId } from "../intent.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";

/** The things of the vocabulary that an outdoor scene draws, each in its own way. */
const OUTDOORS: Readonly<Record<"coast" | "street", ReadonlySet<string>>> = {
  coast: new Set(
    "lighthouse,boat,ship,canoe,bird,house,sun,moon,full moon,star,cloud,wave,rock".split(","),
  ),
  street: new Set(
    "person,man,woman,umbrella,closed umbrella,car,office building,moon,full moon,convenience store,department store,skyscraper,buildings".split(
      ",",
    ),
  ),
};

/** Whether a scene can draw a thing at all. */
export function canDraw(scene: SceneId, id: string, vocabulary: Vocabulary): boolean {
  if (scene === "coast" || scene === "street") return OUTDOORS[scene].has(id);
  const isColoured = vocabulary.spriteOf(id) !== undefined;
  return isColoured || (scene === "logo" && vocabulary.lineOf(id) !== undefined);
}
