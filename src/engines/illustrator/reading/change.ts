import type {
  AdjustmentId,
  FilterId,
  PaletteId,
  SceneId,
  Season,
  Subject,
  TextManner,
  TimeOfDay,
  Weather,
} from "../intent.ts";

/** What an instruction wants to be different. Absent or empty members stay as they are. */
export interface Change {
  readonly time?: TimeOfDay | undefined;
  readonly weather?: Weather | undefined;
  readonly season?: Season | undefined;
  readonly palette?: PaletteId | undefined;
  readonly tone?: string | undefined;
  readonly background?: string | undefined;
  /** The background shall go. */
  readonly isTransparent: boolean;
  /** Another place; its things stay. */
  readonly scene?: SceneId | undefined;
  /** Words of a place that shall be in the picture, and those that shall not. */
  readonly features: readonly Feature[];
  readonly unwanted: readonly Feature[];
  readonly neon: boolean;
  /** The neon shall go. */
  readonly dimmed: boolean;
  readonly filters: readonly FilterId[];
  /** Filters that only come near what was asked for, in the words used. */
  readonly approximated: readonly string[];
  readonly adjustments: readonly AdjustmentId[];
  /** Adjustments that shall be taken back. */
  readonly undone: readonly AdjustmentId[];
  /** The look shall go. */
  readonly plain: boolean;
  /** New writing, or null when it shall go. */
  readonly text?: string | null | undefined;
  readonly textManner?: TextManner | undefined;
  readonly added: readonly Wish[];
  readonly removed: readonly string[];
  /** So many of a thing shall go. */
  readonly fewer: readonly { readonly id: string; readonly count: number }[];
  readonly replaced: readonly { readonly from: string; readonly to: Wish }[];
  readonly altered: readonly Alteration[];
  /** Weather that shall go. */
  readonly cleared: boolean;
  /** The picture again, but another one. */
  readonly anew: boolean;
  /** Content words that no change was made of. */
  readonly missed: readonly string[];
  /** Whether the words ask for a change at all: "add", "make it", "instead", 改成. */
  readonly isOrder: boolean;
  /** Whether no word has any content here: the wish is for another format, which is read elsewhere. */
  readonly isHollow: boolean;
}

/** A thing that shall be in the picture. */
export interface Wish extends Subject {
  /** `more`: so many besides those that are there. `instead`: in the place of the one that is there. */
  readonly how: "more" | "present" | "instead";
  readonly isCounted: boolean;
}

/** A thing that is in the picture and shall be otherwise. */
export interface Alteration {
  /** Absent for "it": the only thing there is. */
  readonly id?: string;
  readonly said: string;
  readonly count?: number;
  readonly colour?: string;
  readonly size?: Subject["size"];
  readonly place?: Subject["place"];
}

/** A word of a place, with the scenes that have it. */
export interface Feature {
  readonly said: string;
  readonly scenes: readonly SceneId[];
  readonly details: readonly { readonly scene: SceneId; readonly detail: string }[];
  /** The word names a thing as well, which is wished for by itself. */
  readonly isThing: boolean;
}

/** Whether an instruction asks for nothing that is known here. */
export function isEmptyChange(change: Change): boolean {
  const { time, weather, season, palette, tone, background, scene, text } = change;
  const said = [time, weather, season, palette, tone, background, scene, text];
  const { neon, plain, cleared, anew, dimmed, isTransparent } = change;
  const lists = [
    change.filters,
    change.adjustments,
    change.undone,
    change.added,
    change.removed,
    change.fewer,
    change.replaced,
    change.altered,
    change.features,
    change.unwanted,
  ];
  return (
    said.every((member) => member === undefined) &&
    !(neon || plain || cleared || anew || dimmed || isTransparent) &&
    lists.every((list) => list.length === 0)
  );
}
