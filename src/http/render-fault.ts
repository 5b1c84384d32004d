import { FAULTS, type Fault } from "../contract/fault.ts";

export interface RenderedFault {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: {
    readonly error: {
      readonly message: string;
      readonly type: string;
      readonly param: string | null;
      readonly code: string;
    };
  };
}

/** Sent where whoever threw the fault did not know better. */
const RETRY_AFTER_S = 5;

/** A fault as every caller gets it: the envelope that OpenAI clients read, and what its headers say of a retry. */
export function renderFault(fault: Fault): RenderedFault {
  const { status, type } = FAULTS[fault.code];
  const asksToWait = fault.code === "rate_limited" || status === 503;
  return {
    status,
    headers: {
      ...fault.headers,
      ...(status === 401 ? { "www-authenticate": "Bearer" } : {}),
      ...(asksToWait
        ? { "retry-after": String(Math.max(1, Math.ceil(fault.retryAfterS ?? RETRY_AFTER_S))) }
        : {}),
      ...(asksToWait || isOurOwn(fault) ? {} : { "x-should-retry": "false" }),
    },
    body: { error: { message: fault.publicMessage, type, param: fault.param, code: fault.code } },
  };
}

/** A 500 before anything was sent to a backend: an SDK may send the request again by itself. */
function isOurOwn(fault: Fault): boolean {
  return fault.status === 500 && fault.outcome === undefined;
}
