import { LimnerError } from "limner/client";

interface AdminCall {
  readonly method?: "GET" | "POST" | "PATCH" | "DELETE";
  readonly body?: object;
  readonly signal?: AbortSignal;
}

/**
 * Asks `/admin/v1` with the cookie of the console; `path` begins after that. Throws a `LimnerError`: `invalid_api_key`
 * means that nobody is signed in any more.
 */
export async function askAdmin<Answer>(path: string, call: AdminCall = {}): Promise<Answer> {
  const { method = "GET", body, signal } = call;
  const response = await send(`/admin/v1${path}`, {
    method,
    headers: {
      // Pages of other origins cannot send it, so that the cookie alone opens nothing.
      "x-limner-console": "1",
      ...(body === undefined ? {} : { "content-type": "application/json" }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    ...(signal === undefined ? {} : { signal }),
  });
  const text = await response.text();
  if (!response.ok) {
    throw toError(response, text);
  }
  // What the server documents is what it answers; a test of the server holds the two together.
  return (text === "" ? undefined : JSON.parse(text)) as Answer;
}

async function send(path: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(path, { ...init, credentials: "same-origin" });
  } catch (error) {
    if (init.signal?.aborted === true) {
      throw error;
    }
    throw new LimnerError("The connection to the server failed; is it running?", {
      code: "connection_lost",
      cause: error,
      retryable: true,
    });
  }
}

function toError(response: Response, text: string): LimnerError {
  const fault = readFault(text);
  const after = Number(response.headers.get("retry-after") ?? Number.NaN);
  return new LimnerError(fault?.message ?? `The server answered ${response.status}.`, {
    code: fault?.code ?? "unexpected_answer",
    status: response.status,
    param: fault?.param ?? null,
    requestId: response.headers.get("x-request-id"),
    retryAfterMs: Number.isFinite(after) ? after * 1000 : null,
  });
}

interface FaultText {
  readonly message: string;
  readonly code: string;
  readonly param: string | null;
}

function readFault(text: string): FaultText | null {
  try {
    const { error }: { error?: Partial<FaultText> } = JSON.parse(text);
    return typeof error?.message === "string" && typeof error.code === "string"
      ? { message: error.message, code: error.code, param: error.param ?? null }
      : null;
  } catch {
    return null;
  }
}
