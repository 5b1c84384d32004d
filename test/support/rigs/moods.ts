import type { FaultCode } from "../../../src/contract/fault.ts";

/** What a request comes to whose only paid backend is in a mood. */
export type End =
  | { readonly kind: "drawn" }
  /** Another channel draws; without one it is `no_channel`. */
  | { readonly kind: "unpaid" }
  | { readonly kind: "refused"; readonly code: FaultCode }
  | {
      readonly kind: "unknown";
      readonly code: "backend_failed" | "backend_timeout" | "backend_answer_invalid";
    }
  /** Answered with a picture that cannot be used. */
  | { readonly kind: "unusable" };

const drawn: End = { kind: "drawn" };
const unpaid: End = { kind: "unpaid" };
const unknown: End = { kind: "unknown", code: "backend_failed" };
const unusable: End = { kind: "unusable" };
/** A picture came, and cannot be used; whether it was billed is not known. */
export const unusableUnknown: End = { kind: "unknown", code: "backend_answer_invalid" };
const refused = (code: FaultCode): End => ({ kind: "refused", code });

/**
 * Every mode of the mock, with each status that the design names, and what a channel that is neither idempotent nor risky makes of it. `fewer` and `two-at-a-time` are about several pictures and have a test of their own.
 */
export const MOODS = {
  ok: drawn,
  "slow 200ms": drawn,
  "trickle 200ms": drawn,
  "wrong-size": drawn,
  "ratio-size": drawn,
  square: drawn,
  "huge 4": drawn,
  prefixed: drawn,
  escaped: drawn,
  reordered: drawn,
  revised: drawn,
  url: drawn,
  "relative-url": drawn,
  b64: drawn,
  "raw-b64": drawn,
  "markdown-url": drawn,
  "markdown-data": drawn,
  "message-images": drawn,
  parts: drawn,

  "truncated-picture": unusable,
  "not-a-picture": unusable,

  "empty-data": unknown,
  "no-data": unknown,
  html: unknown,
  "html-502": unknown,
  "not-json": unknown,
  truncated: unknown,
  "truncated-chunked": unknown,
  endless: unknown,
  "endless-headers": unknown,
  // The whole of a small request has left before its first byte is refused, so nobody can know.
  "reset-before": unknown,
  "reset-after": unknown,
  "reset-halfway": unknown,
  hang: { kind: "unknown", code: "backend_timeout" },

  refusal: refused("content_refused"),
  moderation: refused("content_refused"),
  "status 400": refused("not_possible"),
  "status 413": refused("image_too_large"),
  "status 422": refused("not_possible"),
  "fastapi 422": refused("not_possible"),
  "status 451": refused("content_refused"),

  "status 401": unpaid,
  "status 402": unpaid,
  "status 403": unpaid,
  "status 404": unpaid,
  "status 429": unpaid,
  "rate-limited 7": unpaid,
  "status 503": unpaid,

  "status 418": unknown,
  "status 500": unknown,
  "status 502": unknown,
  "status 504": unknown,
  "status 520": unknown,
  "status 524": unknown,
} as const satisfies Record<string, End>;

/** As the mock writes it. */
export type Mood = keyof typeof MOODS | "fewer" | "two-at-a-time";
