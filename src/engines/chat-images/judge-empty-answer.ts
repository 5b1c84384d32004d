import { Fault } from "../../contract/fault.ts";
import { readBackendError } from "../shared/read-backend-error.ts";
import { toMaskedText } from "../shared/to-masked-text.ts";
import { contentRefused } from "../shared/to-status-fault.ts";
import type { ChatAnswer } from "./chat-answer.ts";

/**
 * What an answer without a picture means; undefined for an empty list of pictures, which says plainly that there is none. Words
 * in place of a picture are a refusal. An error under status 200 is of unknown outcome, unless it is about content or money.
 */
export function judgeEmptyAnswer(
  { error, words, isFiltered, hasEmptyList }: ChatAnswer,
  secrets: readonly string[],
): Fault | undefined {
  if (error !== undefined) {
    return judgeError(JSON.stringify({ error }), secrets);
  }
  if (words !== "" || isFiltered) {
    return contentRefused(toMaskedText(words, secrets), { cause: toMaskedText(words, secrets) });
  }
  return hasEmptyList
    ? undefined
    : new Fault(
        "backend_failed",
        "The backend answered with neither a picture nor a word. Nothing was charged.",
        { outcome: "unknown", cause: "an answer without a picture and without words" },
      );
}

function judgeError(text: string, secrets: readonly string[]): Fault {
  const error = readBackendError(text);
  const cause = toMaskedText(text, secrets);
  if (error.isContentRefusal) {
    return contentRefused(toMaskedText(error.message, secrets), { cause });
  }
  if (error.isAboutMoney) {
    return new Fault("no_channel", "The backend takes no work just now. Nothing was charged.", {
      outcome: "unpaid",
      cause,
    });
  }
  return new Fault(
    "backend_failed",
    "The backend failed, and nobody can know whether it drew. Nothing was charged.",
    { outcome: "unknown", cause },
  );
}
