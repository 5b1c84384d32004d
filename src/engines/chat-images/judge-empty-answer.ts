import { Fault } from "../../contract/fault.ts";
import type { JsonValue } from "../../contract/json-value.ts";
import { memberOf } from "../shared/member-of.ts";
import { readBackendError } from "../shared/read-backend-error.ts";
import { toBodyFault } from "../shared/to-body-fault.ts";
import { toMaskedText } from "../shared/to-masked-text.ts";
import { contentRefused } from "../shared/to-status-fault.ts";
import type { UpstreamAnswer } from "../shared/upstream.ts";
import type { ChatAnswer } from "./chat-answer.ts";

interface JudgeContext {
  readonly headers: UpstreamAnswer["headers"];
  readonly unpaid: readonly number[];
  readonly secrets: readonly string[];
}

/**
 * What an answer without a picture means; undefined for an empty list of pictures, which says plainly that there is none. Words
 * in place of a picture are a refusal. An error under status 200 is judged as `toBodyFault` says.
 */
export function judgeEmptyAnswer(
  { error, words, isFiltered, hasEmptyList }: ChatAnswer,
  { headers, unpaid, secrets }: JudgeContext,
): Fault | undefined {
  if (error !== undefined) {
    const text = JSON.stringify({ error });
    return toBodyFault({ status: statusOf(error, text), headers, text }, { unpaid, secrets });
  }
  if (words !== "" || isFiltered) {
    const said = toMaskedText(words, secrets);
    return contentRefused(said, { cause: said });
  }
  return hasEmptyList
    ? undefined
    : new Fault(
        "backend_failed",
        "The backend answered with neither a picture nor a word. Nothing was charged.",
        { outcome: "unknown", cause: "an answer without a picture and without words" },
      );
}

/** OpenRouter and others name a status as `code`; where none is named, only a refusal of the content is known. */
function statusOf(error: JsonValue, text: string): number | undefined {
  const code = Number(memberOf(error, "code"));
  if (Number.isInteger(code) && code >= 400 && code <= 599) {
    return code;
  }
  return readBackendError(text).isContentRefusal ? 400 : undefined;
}
