import { Fault } from "../../contract/fault.ts";
import type { JsonValue } from "../../contract/json-value.ts";
import { memberOf } from "../shared/member-of.ts";
import { toBodyFault } from "../shared/to-body-fault.ts";
import { toMaskedText } from "../shared/to-masked-text.ts";
import { contentRefused } from "../shared/to-status-fault.ts";
import type { UpstreamAnswer } from "../shared/upstream.ts";
import type { GeminiAnswer } from "./gemini-answer.ts";

interface JudgeContext {
  readonly headers: UpstreamAnswer["headers"];
  readonly unpaid: readonly number[];
  readonly secrets: readonly string[];
}

/**
 * What an answer without a picture means. A blocked prompt, a picture held back and words in place of a picture are refusals. An
 * error under status 200 is judged as `toBodyFault` says. Anything else leaves the outcome unknown: tokens were spent.
 */
export function judgeEmptyAnswer(
  { error, refusal, words, finishReasons }: GeminiAnswer,
  { headers, unpaid, secrets }: JudgeContext,
): Fault {
  if (error !== undefined) {
    const answer = { status: statusOf(error), headers, text: JSON.stringify({ error }) };
    return toBodyFault(answer, { unpaid, secrets });
  }
  const said = toMaskedText(refusal ?? words, secrets);
  const ends = finishReasons.length === 0 ? "no candidate" : finishReasons.join(", ");
  const cause = toMaskedText(`200 ${ends} ${said}`, secrets);
  if (said !== "") {
    return contentRefused(said, { cause });
  }
  return new Fault(
    "backend_failed",
    "The backend answered without a picture and without a word why. Nothing was charged.",
    { outcome: "unknown", cause },
  );
}

function statusOf(error: JsonValue): number | undefined {
  const code = Number(memberOf(error, "code"));
  return Number.isInteger(code) && code >= 400 && code <= 599 ? code : undefined;
}
