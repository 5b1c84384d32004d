import { Fault } from "../../contract/fault.ts";
import type { CallReport } from "../shared/guarded-call.ts";
import { toMaskedText } from "../shared/to-masked-text.ts";
import { isRecord } from "./is-record.ts";
import { withoutPicture } from "./read-result.ts";

interface FaultParts {
  readonly report: CallReport;
  readonly package: string;
  readonly apiKey: string | undefined;
}

/** Errors of the SDK that say the channel is set up wrongly, by the names that all of its versions give them. */
const OF_THE_CHANNEL: ReadonlySet<string> = new Set([
  "AI_LoadAPIKeyError",
  "AI_LoadSettingError",
  "AI_NoSuchModelError",
]);
/** Mistakes in a program rather than a request that cannot be fulfilled. */
const BUGS = [TypeError, ReferenceError, RangeError, SyntaxError] as const;

/** What a failed call of a model is to the core: judged by what its requests came to, and by the thrown error only where none was made. */
export function toCallFault(error: unknown, parts: FaultParts): Error {
  const { report } = parts;
  if (report.failure !== undefined) {
    return report.failure;
  }
  return report.orders === 0 ? beforeOrder(error, parts) : behindOrder(error, parts);
}

function beforeOrder(error: unknown, { package: name, apiKey }: FaultParts): Fault {
  const cause = describe(error, apiKey);
  if (isRecord(error) && OF_THE_CHANNEL.has(String(error["name"]))) {
    return new Fault(
      "no_channel",
      `The package ${name} lacks a key or a setting, or does not know the model.`,
      { outcome: "unpaid", misconfigured: true, cause },
    );
  }
  if (BUGS.some((kind) => error instanceof kind)) {
    return new Fault("backend_failed", `The package ${name} failed before it asked its backend.`, {
      outcome: "unpaid",
      cause,
    });
  }
  return new Fault(
    "not_possible",
    "The backend does not take this request as it is. Change the words, the pictures or the settings; nothing was charged.",
    { outcome: "refused", cause },
  );
}

/** It was ordered and answered, and the package could not make a picture of the answer. */
function behindOrder(error: unknown, { report, apiKey }: FaultParts): Fault {
  const fault = withoutPicture(report.words, {
    isWhole: false,
    secrets: apiKey === undefined ? [] : [apiKey],
  });
  if (fault.code === "content_refused") {
    return fault;
  }
  const cause = describe(error, apiKey);
  return new Fault(
    "backend_failed",
    "The backend's answer could not be read. Nothing was charged.",
    { outcome: "unknown", cause: `${cause} ${String(fault.cause)}`.trim().slice(0, 2048) },
  );
}

function describe(error: unknown, apiKey: string | undefined): string {
  const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return toMaskedText(text, apiKey === undefined ? [] : [apiKey]).slice(0, 1024);
}
