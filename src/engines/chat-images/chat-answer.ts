import type { JsonValue } from "../../contract/json-value.ts";
import type { AnsweredPicture } from "../shared/picture-answer.ts";

/** A picture in the answer, or the address of one. */
export type FoundPicture = AnsweredPicture | { readonly url: string };

/** What an answer says, whatever its shape. */
export interface ChatAnswer {
  /** In the order in which they are to be tried; the same one may stand in it twice in two forms. */
  readonly pictures: readonly FoundPicture[];
  /** What the backend said in words beside them, or in their place. */
  readonly words: string;
  /** The backend says that it was stopped for the content. */
  readonly isFiltered: boolean;
  /** There is a list for pictures, and nothing in it. */
  readonly hasEmptyList: boolean;
  readonly revisedPrompt: string | undefined;
  /** What stands under `error`. */
  readonly error: JsonValue | undefined;
  readonly usage: JsonValue | undefined;
}
