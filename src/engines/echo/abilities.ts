import type { Abilities } from "../../contract/engine.ts";
import type { Size } from "../../contract/size.ts";
import type { EchoOptions } from "./options.ts";

export function toAbilities(options: EchoOptions): Abilities {
  const { repeatable = true, countMax = 4, edit = true, previews = true, legalSizes } = options;
  return {
    edit,
    referencesMax: edit ? 16 : 0,
    mask: false,
    countMax,
    legalSize: (target) => (legalSizes === undefined ? target : nearestLegal(legalSizes, target)),
    seed: true,
    formats: ["png"],
    transparency: false,
    wishes: [],
    previews,
    progress: true,
    cancel: true,
    repeatable,
    procedural: true,
    note: "Plain pictures for tests and demonstrations. This engine cannot draw.",
  };
}

/** The smallest size that covers the target in both edges; the largest of all if none does. */
function nearestLegal(legalSizes: readonly Size[], target: Size): Size {
  const byArea = legalSizes.toSorted((a, b) => a.width * a.height - b.width * b.height);
  const covering = byArea.find(
    (size) => size.width >= target.width && size.height >= target.height,
  );
  return covering ?? byArea.at(-1) ?? target;
}
