type FaultKind = {
  /** HTTP status of the answer. */
  readonly status: number;
  /** The `type` member of the error body, as OpenAI clients know it. */
  readonly type:
    | "invalid_request_error"
    | "rate_limit_error"
    | "insufficient_quota"
    | "server_error";
  /** Whether the same request may succeed later. This is not `x-should-retry`. */
  readonly retryable: boolean;
};

/**
 * Every failure that a caller can meet. A line here needs a section in `docs/errors.md`;
 * a test holds the two together. Codes are never reused.
 */
export const FAULTS = {
  invalid_request: { status: 400, type: "invalid_request_error", retryable: false },
  invalid_size: { status: 400, type: "invalid_request_error", retryable: false },
  invalid_image: { status: 400, type: "invalid_request_error", retryable: false },
  image_unreachable: { status: 400, type: "invalid_request_error", retryable: false },
  address_not_allowed: { status: 400, type: "invalid_request_error", retryable: false },
  image_too_large: { status: 400, type: "invalid_request_error", retryable: false },
  content_refused: { status: 400, type: "invalid_request_error", retryable: false },
  not_possible: { status: 400, type: "invalid_request_error", retryable: false },
  invalid_api_key: { status: 401, type: "invalid_request_error", retryable: false },
  model_not_allowed: { status: 403, type: "invalid_request_error", retryable: false },
  origin_not_allowed: { status: 403, type: "invalid_request_error", retryable: false },
  model_not_found: { status: 404, type: "invalid_request_error", retryable: false },
  not_found: { status: 404, type: "invalid_request_error", retryable: false },
  method_not_allowed: { status: 405, type: "invalid_request_error", retryable: false },
  already_finished: { status: 409, type: "invalid_request_error", retryable: false },
  expired: { status: 410, type: "invalid_request_error", retryable: false },
  body_too_large: { status: 413, type: "invalid_request_error", retryable: false },
  unsupported_media_type: { status: 415, type: "invalid_request_error", retryable: false },
  idempotency_mismatch: { status: 422, type: "invalid_request_error", retryable: false },
  rate_limited: { status: 429, type: "rate_limit_error", retryable: true },
  insufficient_quota: { status: 429, type: "insufficient_quota", retryable: false },
  canceled: { status: 499, type: "invalid_request_error", retryable: false },
  internal: { status: 500, type: "server_error", retryable: true },
  backend_failed: { status: 502, type: "server_error", retryable: true },
  backend_answer_invalid: { status: 502, type: "server_error", retryable: false },
  overloaded: { status: 503, type: "server_error", retryable: true },
  no_channel: { status: 503, type: "server_error", retryable: true },
  storage_unavailable: { status: 503, type: "server_error", retryable: true },
  backend_timeout: { status: 504, type: "server_error", retryable: true },
  still_running: { status: 504, type: "server_error", retryable: false },
} as const satisfies Record<string, FaultKind>;

export type FaultCode = keyof typeof FAULTS;

export interface FaultOptions extends ErrorOptions {
  /** The request field at fault, as the caller wrote it (`size`, `messages[0].content`). */
  readonly param?: string;
  /** Seconds after which a retry makes sense; sent as `Retry-After`. */
  readonly retryAfterS?: number;
  /** What is known of a backend call when the fault was raised; `unknown` may have cost money. */
  readonly outcome?: "unpaid" | "refused" | "unknown";
  /**
   * The backend refuses the channel itself, not this request (401, 403, 404): it is taken out of use until a probe succeeds
   * or the configuration changes.
   */
  readonly misconfigured?: boolean;
  /** The backend says that the same call will end the same way, so even an idempotent channel is not asked again. */
  readonly final?: boolean;
  /** Response headers that belong to this fault, such as `Location` of a run that goes on. */
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * A failure that a caller may see. Its message says what was wrong and what to do, repeats at most
 * 80 characters of input, and holds no key, no backend text and no path on disk.
 * Anything thrown that is not a Fault is our own bug: logged once, answered as `internal`.
 */
export class Fault extends Error {
  override readonly name = "Fault";
  readonly code: FaultCode;
  readonly publicMessage: string;
  readonly param: string | null;
  readonly retryAfterS: number | undefined;
  readonly outcome: "unpaid" | "refused" | "unknown" | undefined;
  readonly misconfigured: boolean;
  readonly final: boolean;
  readonly headers: Readonly<Record<string, string>>;

  constructor(code: FaultCode, publicMessage: string, options: FaultOptions = {}) {
    super(`${code}: ${publicMessage}`, options);
    this.code = code;
    this.publicMessage = publicMessage;
    this.param = options.param ?? null;
    this.retryAfterS = options.retryAfterS;
    this.outcome = options.outcome;
    this.misconfigured = options.misconfigured ?? false;
    this.final = options.final ?? false;
    this.headers = options.headers ?? {};
  }

  get status(): number {
    return FAULTS[this.code].status;
  }

  get retryable(): boolean {
    return FAULTS[this.code].retryable;
  }
}
