import type { AdjustmentId, FilterId, SceneId, TimeOfDay, Weather } from "../intent.ts";
import type { VERBS } from "./lexicon/changes.ts";

export type ChangeVerb = keyof typeof VERBS;

/** One meaning of a phrase. A phrase may have several: a lighthouse is a thing and says that this is a coast. */
export type Sense =
  | { readonly kind: "setting"; readonly scene: SceneId }
  | { readonly kind: "hint"; readonly scene: SceneId }
  | { readonly kind: "nearest"; readonly scene: SceneId }
  | { readonly kind: "time"; readonly time: TimeOfDay }
  | { readonly kind: "weather"; readonly weather: Weather }
  | { readonly kind: "filter"; readonly filter: FilterId }
  | { readonly kind: "nearest-filter"; readonly filter: FilterId }
  | { readonly kind: "adjustment"; readonly adjustment: AdjustmentId }
  | { readonly kind: "colour"; readonly hex: string }
  | { readonly kind: "number"; readonly count: number }
  | { readonly kind: "verb"; readonly verb: ChangeVerb }
  | { readonly kind: "subject"; readonly id: string }
  | {
      readonly kind:
        | "scenery"
        | "neon"
        | "measure"
        | "turn"
        | "plain"
        | "writing"
        | "quiet"
        | "action";
    };

/** A phrase of the text with what it may mean; nothing if it is in no word list. */
export interface Finding {
  /** As written; empty for a break. */
  readonly said: string;
  readonly senses: readonly Sense[];
  /** A comma, a full stop, a new line: what stands before it does not colour what comes after. */
  readonly isBreak?: true;
}

/** The first sense of a kind, if the phrase has one. */
export function senseOf<Kind extends Sense["kind"]>(
  finding: Finding,
  kind: Kind,
): Extract<Sense, { kind: Kind }> | undefined {
  return finding.senses.find(
    (sense): sense is Extract<Sense, { kind: Kind }> => sense.kind === kind,
  );
}
