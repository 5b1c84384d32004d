export type TimeOfDay = "day" | "golden" | "sunset" | "night";
export type Season = "spring" | "summer" | "autumn" | "winter";
export type Weather = "clear" | "overcast" | "rain" | "snow" | "fog" | "storm";
export type SceneId =
  | "coast"
  | "mountain-lake"
  | "street"
  | "skyline"
  | "forest"
  | "meadow"
  | "desert"
  | "snow-village"
  | "night-sky"
  | "underwater"
  | "room"
  | "table"
  | "studio"
  | "poster"
  | "pattern"
  | "logo";

/** Looks that a filter gives to any picture, drawn or uploaded. */
export type FilterId =
  | "watercolor"
  | "oil"
  | "pencil"
  | "ink"
  | "line-art"
  | "flat"
  | "pastel"
  | "blueprint"
  | "cinematic"
  | "neon"
  | "black-and-white"
  | "vintage"
  | "pixel-art";

/** Changes to the pixels that mean the same for any picture; applied last, in the order given. */
export type AdjustmentId =
  | "brighten"
  | "darken"
  | "contrast"
  | "saturate"
  | "desaturate"
  | "warmer"
  | "cooler"
  | "dramatic"
  | "blur"
  | "background-blur"
  | "sharpen"
  | "vignette"
  | "grain"
  | "mirror"
  | "flip-vertical"
  | "rotate-left"
  | "rotate-right"
  | "rotate-half"
  | "invert"
  | "frame";

/** A mood of colours over the whole picture; a scene may also choose its own colours by it. */
export type PaletteId = "warm" | "cool" | "vivid" | "muted" | "pastel" | "earthy";

/** Where a thing shall be, as far as the words say. Absent members are left to the scene. */
export interface Place {
  readonly across?: "left" | "middle" | "right";
  readonly depth?: "front" | "middle" | "back";
  /** Above the ground: in the air, at the top of the picture. */
  readonly isHigh?: boolean;
  /** With regard to another thing of the picture, by its id, or to something that the scene has by itself. */
  readonly relation?: {
    readonly kind: "beside" | "before" | "behind" | "on" | "above" | "under";
    readonly of: string;
  };
}

/** A thing named in the words, found in the vocabulary. */
export interface Subject {
  /** The vocabulary's name of it, in English; the key of its artwork. */
  readonly id: string;
  /** The words that named it, as written. */
  readonly said: string;
  readonly count: number;
  /** `#rrggbb`, when a colour was said of it. */
  readonly colour?: string;
  readonly size?: "small" | "large";
  readonly place?: Place;
}

/** In which way writing stands in the picture; a scene that has a way of its own uses that. */
export type TextManner = "sign" | "neon" | "caption" | "title";

/** What the engine took from the words. JSON, kept in the document of the picture. */
export interface SceneIntent {
  readonly scene: SceneId;
  readonly time: TimeOfDay;
  readonly weather: Weather;
  /** Absent when no word named one; scenes then show summer, or winter where snow falls. */
  readonly season?: Season;
  /** Neon and magenta: asked for as cyberpunk, neon, 赛博朋克, 霓虹. */
  readonly neon: boolean;
  readonly palette?: PaletteId;
  /** `#rrggbb`: the colour that the whole picture is kept in ("in shades of blue"). */
  readonly tone?: string;
  readonly filters: readonly FilterId[];
  /** Absent is none. */
  readonly adjustments?: readonly AdjustmentId[];
  /** `#rrggbb`, when a colour was said of the background; graphic scenes and studios honour it. */
  readonly background?: string;
  /** The picture shall have no background at all; logos and single objects honour it. */
  readonly isTransparent?: true;
  readonly subjects: readonly Subject[];
  /** Text to be written in the picture, as quoted; at most 200 characters. */
  readonly text?: string;
  readonly textManner?: TextManner;
  /** Words of the place that change how a scene looks: `beach`, `pine`, `sakura`, `ruins`; each scene knows its own. */
  readonly details?: readonly string[];
  /** Content words that nothing was made of, for the warning. */
  readonly missed: readonly string[];
}

/** Everything that draws the same picture again on the same version. Kept as the picture's document. */
export interface SceneDocument {
  readonly version: 1;
  readonly seed: number;
  readonly intent: SceneIntent;
}
