import type { Mention } from "../sizes/mention.ts";

/** A place in the folded instruction that names one of the pictures. */
export interface PictureMention extends Mention {
  /** Counted from 1, or by position: `last` of the numbered ones, `previous` is what was drawn before. */
  readonly picture: number | "last" | "previous";
  /** How much it is named as the one to change: above 0 for, below 0 as a source of something. */
  readonly weight: number;
}
