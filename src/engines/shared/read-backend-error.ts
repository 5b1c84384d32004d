/** What the body of an error says, in whatever shape: OpenAI's `error`, FastAPI's `detail`, a plain `message`, or text. */
export interface BackendError {
  readonly message: string;
  readonly code: string | null;
  /** It is about what was to be drawn, not about how it was asked for. */
  readonly isContentRefusal: boolean;
  /** The operator's account at the backend is empty; nothing was drawn. */
  readonly isAboutMoney: boolean;
}

const CONTENT_CODE =
  /moderation|content_(policy|filter|refused)|safety|responsible_?ai|prohibited/i;
const CONTENT_WORDS =
  /safety[ _](system|violations?|filter)|content[ _]policy|policy violation|moderation|violates? (our|the) (policies|policy|usage)|内容(违规|审核|安全)|违反.{0,12}(政策|规定)/i;
const MONEY_CODE = /^(billing_hard_limit_reached|insufficient_(user_)?quota|billing_not_active)$/i;

/** Reads the text of an error answer; what cannot be read is its own message. */
export function readBackendError(text: string): BackendError {
  const body = parse(text);
  const error = member(body, "error") ?? body;
  const message =
    textOf(member(error, "message")) ??
    textOf(error) ??
    textOf(member(body, "detail")) ??
    firstDetail(member(body, "detail")) ??
    textOf(member(body, "message")) ??
    text;
  const code = textOf(member(error, "code")) ?? textOf(member(error, "type")) ?? null;
  return {
    message,
    code,
    isContentRefusal: CONTENT_CODE.test(code ?? "") || CONTENT_WORDS.test(message),
    isAboutMoney: MONEY_CODE.test(code ?? ""),
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

function member(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}
