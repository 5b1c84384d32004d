/**
 * What the body of an error says, in whatever shape: OpenAI's `error`, Google's `error` with `details`, FastAPI's `detail`, a plain
 * `message`, or text.
 */
export interface BackendError {
  readonly message: string;
  readonly code: string | null;
  /** It is about what was to be drawn, not about how it was asked for. */
  readonly isContentRefusal: boolean;
  /** The operator's account at the backend is empty; nothing was drawn. */
  readonly isAboutMoney: boolean;
  /** It is about the operator's key, project or country, though the status may blame the request: Google does so with 400. */
  readonly isAboutOperator: boolean;
  /** When the backend wants to be asked again; null where the body does not say. */
  readonly retryAfterS: number | null;
}

const CONTENT_CODE =
  /moderation|content_(policy|filter|refused)|safety|responsible_?ai|prohibited/i;
const CONTENT_WORDS =
  /safety[ _](system|violations?|filter)|content[ _]policy|policy violation|moderation|violates? (our|the) (policies|policy|usage)|内容(违规|审核|安全)|违反.{0,12}(政策|规定)/i;
const OPERATOR_REASON = /^(API_KEY_|SERVICE_DISABLED|BILLING_DISABLED|CONSUMER_|ACCESS_TOKEN_)/;
const OPERATOR_WORDS =
  /api key (not valid|not found|expired)|user location is not supported|free tier is not available/i;
const RETRY_S_MAX = 3_600;
const MONEY_CODE = /^(billing_hard_limit_reached|insufficient_(user_)?quota|billing_not_active)$/i;

/** Reads the text of an error answer; what cannot be read is its own message. */
export function readBackendError(text: string): BackendError {
  const parsed = parse(text);
  // Google's gateways answer a list of one.
  const body: unknown = Array.isArray(parsed) ? parsed[0] : parsed;
  const error = member(body, "error") ?? body;
  const message =
    textOf(member(error, "message")) ??
    textOf(error) ??
    textOf(member(body, "detail")) ??
    firstDetail(member(body, "detail")) ??
    textOf(member(body, "message")) ??
    text;
  const code =
    textOf(member(error, "code")) ??
    textOf(member(error, "type")) ??
    textOf(member(error, "status")) ??
    null;
  const details = [member(error, "details")].flat();
  return {
    message,
    code,
    isContentRefusal: CONTENT_CODE.test(code ?? "") || CONTENT_WORDS.test(message),
    isAboutMoney: MONEY_CODE.test(code ?? ""),
    isAboutOperator:
      OPERATOR_WORDS.test(message) ||
      details.some((detail) => OPERATOR_REASON.test(textOf(member(detail, "reason")) ?? "")),
    retryAfterS: readRetryDelay(details),
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not JSON: then the text itself is all there is.
    return undefined;
  }
}

/** FastAPI (pydantic) lists what is wrong: `[{"loc":[…],"msg":"…"}]`. */
function firstDetail(detail: unknown): string | undefined {
  return Array.isArray(detail) ? textOf(member(detail[0], "msg")) : undefined;
}

/** The `retryDelay` of a google.rpc.RetryInfo: seconds with a unit, `34s` or `34.07s`. */
function readRetryDelay(details: readonly unknown[]): number | null {
  const [seconds] = details
    .map((detail) => /^(\d{1,9}(?:\.\d{1,9})?)s$/.exec(textOf(member(detail, "retryDelay")) ?? ""))
    .flatMap((found) => (found === null ? [] : [Number(found[1])]));
  return seconds === undefined ? null : Math.min(RETRY_S_MAX, Math.ceil(seconds));
}

function member(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}
