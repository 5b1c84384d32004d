import type { NumberForm } from "./reference-token.ts";

/** A phrase that names a picture, before it is known which pictures there are. */
export interface PicturePhrase {
  readonly start: number;
  readonly end: number;
  /** Counted from 1, or by position: what was drawn before is `previous`. */
  readonly picture: number | "last" | "previous";
  readonly number: {
    readonly start: number;
    readonly end: number;
    readonly form: NumberForm;
  } | null;
}
