import type { FormatKind, Orientation } from "./combine-format.ts";
import type { Mention } from "./mention.ts";

/** A word of the prompt that names the format of the picture, not something in it. */
export interface FormatWord extends Mention {
  readonly kind?: FormatKind;
  readonly orientation?: Orientation;
  /** Whether it is said as a wish for the result, so that it counts against a reference too. */
  readonly isWish: boolean;
}
