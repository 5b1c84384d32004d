import type { Abilities } from "../../contract/engine.ts";
import { chooseSize } from "../shared/choose-size.ts";
import type { ModelTraits } from "./model-traits.ts";

export function toAbilities({ sizes, referencesMax }: ModelTraits, seed: boolean): Abilities {
  return {
    edit: referencesMax > 0,
    referencesMax,
    mask: false,
    // Models that draw refuse a `candidateCount` above one.
    countMax: 1,
    legalSize: (target) => chooseSize(target, sizes),
    seed,
    formats: ["png"],
    transparency: false,
    wishes: [],
    previews: false,
    progress: false,
    // The API has no way to take an order back; hanging up is all that can be done.
    cancel: false,
    repeatable: false,
    procedural: false,
  };
}
