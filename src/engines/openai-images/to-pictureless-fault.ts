import { Fault } from "../../contract/fault.ts";
import type { JsonValue } from "../../contract/json-value.ts";
import { memberOf } from "../shared/member-of.ts";
import { readBackendError } from "../shared/read-backend-error.ts";
import { toMaskedText } from "../shared/to-masked-text.ts";
import { contentRefused, toStatusFault } from "../shared/to-status-fault.ts";
import type { UpstreamAnswer } from "../shared/upstream.ts";

interface FaultContext {
  readonly unpaid: readonly number[];
  readonly secrets: readonly string[];
}

/** Where servers say which status they mean. */
const STATUS_PLACES = ["code", "status", "status_code"];

/**
 * What an answer of status 200 without a picture means. A body that is an error counts as the status that it names, else as one
 * that tells nothing of the outcome; a body with nothing but words is a refusal; neither leaves the outcome unknown.
 */
export function toPicturelessFault(
  json: JsonValue,
  answer: Pick<UpstreamAnswer, "status" | "headers">,
  context: FaultContext,
): Fault {
  const text = JSON.stringify(json);
  const error = readBackendError(text);
  const words = wordsOf(json);
  if (error.isContentRefusal || (!isError(json) && words !== undefined)) {
    const said = words === undefined || isError(json) ? error.message : words;
    return contentRefused(toMaskedText(said, context.secrets), {
      cause: toMaskedText(`${answer.status} ${text}`, context.secrets),
    });
  }
  if (isError(json)) {
    const status = statusOf(memberOf(json, "error")) ?? statusOf(json) ?? answer.status;
    return toStatusFault({ status, headers: answer.headers, text }, { ...context, isFree: false });
  }
  return new Fault(
    "backend_failed",
    "The backend answered without a picture and without a word why. Nothing was charged.",
    { outcome: "unknown", cause: toMaskedText(text, context.secrets) },
  );
}

/** `error`, FastAPI's `detail`, or a code beside a message. */
function isError(json: JsonValue): boolean {
  return ["error", "detail", "code", "status_code"].some(
    (name) => memberOf(json, name) !== undefined,
  );
}

function statusOf(part: JsonValue | undefined): number | undefined {
  return STATUS_PLACES.map((name) => Number(memberOf(part, name) ?? Number.NaN)).find(
    (status) => Number.isInteger(status) && status >= 400 && status <= 599,
  );
}

function wordsOf(json: JsonValue): string | undefined {
  const [first] = [memberOf(json, "data")].flat();
  return [memberOf(json, "message"), memberOf(json, "text"), memberOf(first, "text")].find(
    (words) => typeof words === "string" && words.trim() !== "",
  ) as string | undefined;
}
