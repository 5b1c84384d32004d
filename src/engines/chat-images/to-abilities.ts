import type { Abilities } from "../../contract/engine.ts";
import { legalSizeOf } from "./legal-size-of.ts";
import type { ChatImagesOptions } from "./options.ts";
import type { Setup } from "./setup.ts";
import { WISH_FIELDS } from "./wire.ts";

const REFERENCES_MAX = 16;

export function toAbilities(
  { referencesMax = REFERENCES_MAX, seed = false }: ChatImagesOptions,
  setup: Setup,
): Abilities {
  return {
    edit: referencesMax > 0,
    referencesMax,
    mask: false,
    countMax: 1,
    legalSize: (target) => legalSizeOf(setup, target),
    seed,
    formats: ["png"],
    transparency: setup.wishes.includes("background"),
    wishes: setup.wishes.map((field) => WISH_FIELDS[field]),
    previews: false,
    progress: false,
    cancel: false,
    repeatable: false,
    procedural: false,
  };
}
