/** How a number stands in a phrase, so that it can be written anew when the pictures change places. */
export type NumberForm = "digits" | "english" | "ordinal" | "chinese";

/** A phrase of a prompt that names one of its pictures: `image 2`, `图2`, `the last photo`. */
export interface ReferenceToken {
  readonly start: number;
  readonly end: number;
  /** Counted from 1; a number that no picture has is told by `missing`. */
  readonly n: number;
  readonly missing: boolean;
  /** Where its number stands; null for a phrase such as `the last photo`. */
  readonly number: {
    readonly start: number;
    readonly end: number;
    readonly form: NumberForm;
  } | null;
}
