import type { IncomingHttpHeaders } from "node:http";
import { Fault } from "../../contract/fault.ts";
import type { FaultOptions } from "../../contract/fault.ts";
import { readBackendError } from "./read-backend-error.ts";
import { readRetryAfter } from "./read-retry-after.ts";
import { toMaskedText } from "./to-masked-text.ts";

interface StatusAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  /** The body, as far as it was read. */
  readonly text: string;
}

interface StatusContext {
  /** Further status codes that certainly cost nothing at this channel. */
  readonly unpaid: readonly number[];
  /** The request ordered nothing. */
  readonly isFree: boolean;
  readonly secrets: readonly string[];
}

/** The channel's own configuration: a wrong key, a key without the right, an address or model that is not there. */
const MISCONFIGURED: ReadonlySet<number> = new Set([401, 403, 404]);
const UNPAID: ReadonlySet<number> = new Set([402, 429, 503]);
const REFUSED: ReadonlySet<number> = new Set([400, 413, 422]);
/** A refusal of the content is told with these, too; only the body tells it from a wrong key. */
const MAY_JUDGE_CONTENT: ReadonlySet<number> = new Set([400, 403, 422, 451]);
const WORDS_MAX = 300;

/**
 * What a status of 300 and above says of a call, by the table of the design: unpaid (another channel may try), refused (the
 * caller's own), unknown (it may have cost money). A status that is not named is unknown.
 */
export function toStatusFault(answer: StatusAnswer, context: StatusContext): Fault {
  const { status, headers, text } = answer;
  const error = readBackendError(text);
  const cause = toMaskedText(`${status} ${text}`, context.secrets);
  const said: FaultOptions = { cause, ...(isFinal(headers, error.code) && { final: true }) };
  if (MAY_JUDGE_CONTENT.has(status) && (error.isContentRefusal || status === 451)) {
    return contentRefused(toMaskedText(error.message, context.secrets), said);
  }
  if (error.isAboutMoney || UNPAID.has(status) || context.unpaid.includes(status)) {
    const retryAfterS = readRetryAfter(headers["retry-after"]) ?? error.retryAfterS ?? undefined;
    return new Fault("no_channel", "The backend takes no work just now. Nothing was charged.", {
      ...said,
      outcome: "unpaid",
      ...(retryAfterS !== undefined && { retryAfterS }),
    });
  }
  if (MISCONFIGURED.has(status) || (status === 400 && error.isAboutOperator)) {
    return new Fault(
      "no_channel",
      "The backend refuses this server: its key, its rights or its address are wrong. Nothing was charged.",
      { ...said, outcome: "unpaid", misconfigured: true },
    );
  }
  if (REFUSED.has(status)) {
    return refused(status, said);
  }
  return new Fault(
    "backend_failed",
    "The backend failed, and nobody can know whether it drew. Nothing was charged.",
    { ...said, outcome: context.isFree ? "unpaid" : "unknown" },
  );
}

/** A refusal of the content, in the backend's own words. */
export function contentRefused(words: string, options: FaultOptions = {}): Fault {
  const said = words.trim().slice(0, WORDS_MAX);
  return new Fault(
    "content_refused",
    `The backend refused to draw this${said === "" ? "" : `: ${said}`}${/[.!?。！？]$/.test(said) ? "" : "."} Change the words or the pictures; nothing was charged.`,
    { ...options, outcome: "refused" },
  );
}

function refused(status: number, options: FaultOptions): Fault {
  return status === 413
    ? new Fault(
        "image_too_large",
        "The request is too large for the backend. Send fewer or smaller pictures; nothing was charged.",
        { ...options, outcome: "refused" },
      )
    : new Fault(
        "not_possible",
        "The backend does not take this request as it is. Change the words, the pictures or the settings; nothing was charged.",
        { ...options, outcome: "refused" },
      );
}

/**
 * `x-should-retry: false` is the sign that the OpenAI SDKs obey. A Limner that is still drawing says it too, to clients that would
 * only wait again; whoever comes with the same key is answered from the same drawing.
 */
function isFinal(headers: IncomingHttpHeaders, code: string | null): boolean {
  return headers["x-should-retry"] === "false" && code !== "still_running";
}
