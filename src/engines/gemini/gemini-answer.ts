import type { JsonValue } from "../../contract/json-value.ts";
import type { AnsweredPicture } from "../shared/picture-answer.ts";

/** A picture in the answer, or the address of one. */
export type FoundPicture = AnsweredPicture | { readonly address: string };

/** What an answer says, in whatever spelling. */
export interface GeminiAnswer {
  /** Without those of the model's thoughts. */
  readonly pictures: readonly FoundPicture[];
  /** Without those of the model's thoughts. */
  readonly words: string;
  /** Why it does not draw this, in a sentence; undefined where nothing says that it refuses. */
  readonly refusal: string | undefined;
  readonly finishReasons: readonly string[];
  readonly usage: JsonValue | undefined;
  /** Gateways put errors into answers of status 200. */
  readonly error: JsonValue | undefined;
}
