import type { Abilities } from "../../contract/engine.ts";
import type { ModelTraits } from "./model-traits.ts";
import { toLegalSize } from "./to-legal-size.ts";

export function toAbilities(traits: ModelTraits): Abilities {
  const { sizes, seed, mask, referencesMax, countMax, wishes } = traits;
  return {
    edit: referencesMax > 0,
    referencesMax,
    mask,
    countMax,
    legalSize: (target) => toLegalSize(sizes, target),
    seed,
    formats: ["png"],
    transparency: wishes.includes("background"),
    wishes,
    previews: false,
    progress: false,
    cancel: false,
    // Each drawing is paid for.
    repeatable: false,
    procedural: false,
  };
}
