import type {
  AdjustmentId,
  FilterId,
  PaletteId,
  Place,
  SceneId,
  Season,
  Subject,
  TimeOfDay,
  Weather,
} from "../intent.ts";
import type { VERBS } from "./lexicon/changes.ts";
import type { Mood } from "./lexicon/moods.ts";

export type ChangeVerb = keyof typeof VERBS;
export type RelationKind = NonNullable<Place["relation"]>["kind"];

/** A place where the whole picture is set. */
interface SettingSense {
  readonly kind: "setting";
  readonly scene: SceneId;
  /** A river, a road, a meal: it is the place only where no other is named. */
  readonly isWeak?: true;
}

interface SubjectSense {
  readonly kind: "subject";
  readonly id: string;
  /** A couple is two people. */
  readonly count?: number;
}

/** Air that comes with a thing: the moon brings the night, unless another hour is named. */
interface AirHint {
  readonly kind: "air-hint";
  readonly time?: TimeOfDay;
  readonly weather?: Weather;
  readonly season?: Season;
}

/** A word for where a thing is: "on the left", 远处. */
interface PlaceSense {
  readonly kind: "place";
  readonly place: Place;
  /** It stands right before its thing: "distant", "flying". */
  readonly isBefore?: true;
}

/** "Next to", "under", 旁边: a place with regard to another thing. */
interface RelationSense {
  readonly kind: "relation";
  readonly relation: RelationKind;
  readonly across?: Place["across"];
}

/**
 * One meaning of a phrase. A phrase may have several: a lighthouse is a thing and says that this is
 * a coast. Which one holds is decided when the scene is known.
 */
export type Sense =
  | SettingSense
  | SubjectSense
  | AirHint
  | PlaceSense
  | RelationSense
  | { readonly kind: "hint"; readonly scene: SceneId }
  | { readonly kind: "nearest"; readonly scene: SceneId }
  | { readonly kind: "format"; readonly scene: SceneId; readonly isStrong?: true }
  | { readonly kind: "detail"; readonly scene: SceneId; readonly detail: string }
  | { readonly kind: "shown"; readonly scene: SceneId }
  | { readonly kind: "time"; readonly time: TimeOfDay }
  | { readonly kind: "weather"; readonly weather: Weather }
  | { readonly kind: "season"; readonly season: Season }
  | { readonly kind: "palette"; readonly palette: PaletteId }
  | { readonly kind: "mood"; readonly mood: Mood }
  | { readonly kind: "filter"; readonly filter: FilterId }
  | { readonly kind: "nearest-filter"; readonly filter: FilterId }
  | { readonly kind: "adjustment"; readonly adjustment: AdjustmentId }
  | { readonly kind: "less"; readonly adjustment: AdjustmentId }
  | { readonly kind: "colour"; readonly hex: string }
  | { readonly kind: "number"; readonly count: number }
  | { readonly kind: "size"; readonly size: NonNullable<Subject["size"]> }
  | { readonly kind: "landmark"; readonly id: string }
  | { readonly kind: "tone"; readonly side: "before" | "after" }
  | { readonly kind: "verb"; readonly verb: ChangeVerb }
  | { readonly kind: PlainKind };

/** Kinds that say all by their name. */
export type PlainKind =
  | "scenery"
  | "neon"
  | "measure"
  | "turn"
  | "plain"
  | "writing"
  | "background"
  | "transparent"
  | "definite"
  | "more"
  | "less-of"
  | "instead"
  | "again"
  | "worn"
  | "simple"
  | "at"
  | "pronoun"
  | "quiet"
  | "action";

/** A phrase of the text with what it may mean; nothing if it is in no word list. */
export interface Finding {
  /** As written; empty for a break. */
  readonly said: string;
  readonly senses: readonly Sense[];
  /** A comma, a full stop, a new line: what stands before it says nothing of what comes after. */
  readonly isBreak?: true;
  /** Known by its singular only: more than one is meant. */
  readonly isPlural?: true;
  /** A picture character: each one more is one more of its thing. */
  readonly isEmoji?: true;
}

/** The first sense of a kind, if the phrase has one. */
export function senseOf<Kind extends Sense["kind"]>(
  finding: Finding | undefined,
  kind: Kind,
): Extract<Sense, { kind: Kind }> | undefined {
  return finding?.senses.find(
    (sense): sense is Extract<Sense, { kind: Kind }> => sense.kind === kind,
  );
}

/** Whether a phrase may mean something of this kind. */
export const isA = (finding: Finding | undefined, kind: Sense["kind"]): boolean =>
  finding?.senses.some((sense) => sense.kind === kind) ?? false;
