export type TimeOfDay = "day" | "golden" | "sunset" | "night";
export type Weather = "clear" | "rain" | "snow" | "fog";
export type SceneId = "coast" | "street" | "studio" | "logo";
/** Looks that a filter gives to any picture, drawn or uploaded. */
export type FilterId =
  | "watercolor"
  | "oil"
  | "pencil"
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
  | "blur"
  | "sharpen"
  | "mirror"
  | "flip-vertical"
  | "invert";

/** A thing named in the words, found in the vocabulary. */
export interface Subject {
  /** The vocabulary's name of it, in English; the key of its artwork. */
  readonly id: string;
  /** The words that named it, as written. */
  readonly said: string;
  readonly count: number;
  /** `#rrggbb`, when a colour was said of it. */
  readonly colour?: string;
}

/** What the engine took from the words. JSON, kept in the document of the picture. */
export interface SceneIntent {
  readonly scene: SceneId;
  readonly time: TimeOfDay;
  readonly weather: Weather;
  /** Neon and magenta: asked for as cyberpunk, neon, 赛博朋克, 霓虹. */
  readonly neon: boolean;
  readonly filters: readonly FilterId[];
  /** Absent is none. */
  readonly adjustments?: readonly AdjustmentId[];
  /** `#rrggbb`, when a colour was said of the background; logos and studios honour it. */
  readonly background?: string;
  readonly subjects: readonly Subject[];
  /** Text to be written in the picture, as quoted; at most 200 characters. */
  readonly text?: string;
  /** Content words that nothing was made of, for the warning. */
  readonly missed: readonly string[];
}

/** Everything that draws the same picture again on the same version. Kept as the picture's document. */
export interface SceneDocument {
  readonly version: 1;
  readonly seed: number;
  readonly intent: SceneIntent;
}
