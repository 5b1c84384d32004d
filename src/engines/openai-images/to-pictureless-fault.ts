import { Fault } from "../../contract/fault.ts";
import type { JsonValue } from "../../contract/json-value.ts";
import { memberOf } from "../shared/member-of.ts";
import { readBackendError } from "../shared/read-backend-error.ts";
import { toBodyFault } from "../shared/to-body-fault.ts";
import { toMaskedText } from "../shared/to-masked-text.ts";
import { contentRefused } from "../shared/to-status-fault.ts";
import type { UpstreamAnswer } from "../shared/upstream.ts";

interface FaultContext {
  readonly unpaid: readonly number[];
  readonly secrets: readonly string[];
}

/** Where servers say which status they mean. */
const STATUS_PLACES = ["code", "status", "status_code"];

/**
 * What an answer of status 200 without a picture means. A body that is an error is judged as `toBodyFault` says; a body with nothing
 * but words is a refusal; neither leaves the outcome unknown. Only an error can sound like a refusal: some servers repeat the prompt.
 */
export function toPicturelessFault(
  json: JsonValue,
  answer: Pick<UpstreamAnswer, "status" | "headers">,
  context: FaultContext,
): Fault {
  const text = JSON.stringify(json);
  const said = isError(json) ? refusalOf(text) : wordsOf(json);
  if (said !== undefined) {
    return contentRefused(toMaskedText(said, context.secrets), {
      cause: toMaskedText(`${answer.status} ${text}`, context.secrets),
    });
  }
  if (isError(json)) {
    const status = statusOf(memberOf(json, "error")) ?? statusOf(json);
    return toBodyFault({ status, headers: answer.headers, text }, context);
  }
  return new Fault(
    "backend_failed",
    "The backend answered without a picture and without a word why. Nothing was charged.",
    { outcome: "unknown", cause: toMaskedText(text, context.secrets) },
  );
}

function refusalOf(text: string): string | undefined {
  const { isContentRefusal, message } = readBackendError(text);
  return isContentRefusal ? message : undefined;
}

/** `error`, FastAPI's `detail`, a list of errors, or a code beside a message. */
function isError(json: JsonValue): boolean {
  return ["error", "errors", "detail", "code", "status_code"].some(
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
