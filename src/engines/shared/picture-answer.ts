import type { JsonValue } from "../../contract/json-value.ts";
import type { Spool } from "../../contract/spool.ts";

/** A picture that stood in an answer as base64. */
export interface AnsweredPicture {
  /** Closed. Nobody has looked into it: it may hold anything. */
  readonly spool: Spool;
  /** As declared in front of the base64, lower case; null where nothing was declared. It proves nothing. */
  readonly mediaType: string | null;
  readonly bytes: number;
}

/**
 * A JSON answer without its pictures. Where one stood, a string of `json` has a mark with a number drawn at random for this
 * answer, so that no backend can write one; only `split` and `picturesIn` read marks.
 */
export interface PictureAnswer {
  readonly json: JsonValue;
  /** All of them in the order of the text, also those under a key that a later one of the same name has replaced. */
  readonly pictures: readonly AnsweredPicture[];
  /** The words of a string of `json` and the pictures between them, in order; empty words are left out. */
  split(text: string): readonly (string | AnsweredPicture)[];
  /** The pictures in all strings of a part of `json`, in order; none where there is no such part. */
  picturesIn(part: JsonValue | undefined): readonly AnsweredPicture[];
}
