import type { Turn } from "../../../threads/thread.ts";

/** What a header of the answer is; where it is not known, when it will be. */
type HeaderValue =
  | { readonly value: string }
  | { readonly missing: "knownLater" | "knownAccepted" | "ownEach" | "whenAgain" };

export interface Answer {
  /** Null while there is none. */
  readonly status: number | null;
  readonly headers: readonly (readonly [name: string, value: HeaderValue])[];
  /** JSON as it came, with base64 cut short; null while there is none. */
  readonly body: string | null;
}

/** Faults that a record can end with and the status of each; all others of a run are failures of the backend. */
const STATUSES: Readonly<Record<string, number>> = {
  content_refused: 400,
  invalid_request: 400,
  invalid_image: 400,
  not_possible: 400,
  canceled: 499,
  internal: 500,
  backend_failed: 502,
  backend_answer_invalid: 502,
  no_channel: 503,
  overloaded: 503,
  storage_unavailable: 503,
  backend_timeout: 504,
};
const BASE64_SHOWN = 24;
const MAGIC: Readonly<Record<string, string>> = {
  "image/png": "iVBORw0KGgo",
  "image/jpeg": "/9j/4AAQSkZJRg",
  "image/webp": "UklGR",
};

/** What the code of a turn is answered, as far as the turn knows it. */
export function toAnswer(turn: Turn, wish: AnswerWish): Answer {
  const { record, fault, generationId } = turn;
  if (fault !== null && record === null) {
    return { ...toRefusal(fault), headers: headersOf(turn) };
  }
  const headers = headersOf(turn);
  if (record === null || generationId === null) {
    return { status: null, headers, body: null };
  }
  const { state, error } = record;
  if (state === "queued" || state === "running") {
    return { status: null, headers, body: null };
  }
  if (state === "succeeded") {
    return { status: 200, headers, body: writeBody(record, wish) };
  }
  const { code, message } = error ?? { code: "canceled", message: "Canceled." };
  const body = JSON.stringify({ error: { message, code } }, null, 2);
  return { status: STATUSES[code] ?? 502, headers, body };
}

export interface AnswerWish {
  readonly surface: "chat" | "images";
  readonly answer: "url" | "base64";
}

function toRefusal(fault: NonNullable<Turn["fault"]>): Omit<Answer, "headers"> {
  const { status, message, param, code } = fault;
  return {
    status,
    body: status === null ? null : JSON.stringify({ error: { message, param, code } }, null, 2),
  };
}

function headersOf({ record, generationId, fault }: Turn): Answer["headers"] {
  const delivered = record?.size.delivered ?? null;
  const channel = record?.calls.at(-1)?.channel;
  const warnings = [...new Set(record?.warnings.map(({ code }) => code))].join(",");
  const isRefused = fault !== null && record === null;
  const requestId: HeaderValue =
    fault?.requestId == null ? { missing: "ownEach" } : { value: fault.requestId };
  if (isRefused) {
    return [["X-Request-Id", requestId]];
  }
  return [
    ["X-Generation-Id", known(generationId, "knownAccepted")],
    ["X-Request-Id", requestId],
    ["X-Image-Size", known(delivered, "knownLater")],
    ...(channel === undefined ? [] : [["X-Channel", { value: channel }] as const]),
    ...(warnings === "" ? [] : [["X-Warnings", { value: warnings }] as const]),
    ...(record?.state === "succeeded"
      ? [["Idempotent-Replayed", { missing: "whenAgain" }] as const]
      : []),
  ];
}

function known(value: string | null, missing: "knownLater" | "knownAccepted"): HeaderValue {
  return value === null ? { missing } : { value };
}

function writeBody(record: NonNullable<Turn["record"]>, { surface, answer }: AnswerWish): string {
  const data = record.pictures.map(({ url, media_type: mediaType, bytes }) =>
    answer === "url"
      ? { url }
      : {
          b64_json: `${surface === "chat" ? `data:${mediaType};base64,` : ""}${shorten(mediaType, bytes)}`,
        },
  );
  return JSON.stringify(
    { data, created: record.created, ...(record.usage === null ? {} : { usage: record.usage }) },
    null,
    2,
  );
}

/** The bytes are not here, only their number; how base64 of a type begins is always the same. */
function shorten(mediaType: string, bytes: number): string {
  const characters = Math.ceil(bytes / 3) * 4;
  const start = (MAGIC[mediaType] ?? "").slice(0, BASE64_SHOWN);
  return `${start}… (${characters.toLocaleString("en-US")} characters)`;
}
