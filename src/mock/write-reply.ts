import type { Reply } from "./answer-plan.ts";

const JSON_TYPE = "application/json";

interface ErrorWords {
  readonly message: string;
  readonly type?: string;
  readonly code?: string | null;
  readonly param?: string | null;
}

/** An error in the form of OpenAI's API (openai-openapi, `Error`): message, type, param, code. */
export function errorReply(
  status: number,
  words: ErrorWords,
  headers: Readonly<Record<string, string>> = {},
): Reply {
  const { message, param = null, code = null } = words;
  const type = words.type ?? (status < 500 ? "invalid_request_error" : "server_error");
  const body = JSON.stringify({ error: { message, type, param, code } });
  return { status, mediaType: JSON_TYPE, body, headers };
}

/** An error as FastAPI's `HTTPException` is rendered (fastapi/exception_handlers.py): one member `detail`. */
export function detailReply(status: number): Reply {
  const body = JSON.stringify({ detail: `The mock was told to answer ${status}.` });
  return { status, mediaType: JSON_TYPE, body };
}

/** A page for people, such as a proxy or the console of a gateway sends. */
export function pageReply(status: number, title: string): Reply {
  const body = `<!DOCTYPE html>\n<html><head><title>${title}</title></head><body><h1>${title}</h1></body></html>\n`;
  return { status, mediaType: "text/html; charset=utf-8", body };
}

/** Says `application/json` and breaks off in the middle of a member. */
export function brokenJsonReply(): Reply {
  return { status: 200, mediaType: JSON_TYPE, body: '{"created": 1700000000, "data": [{"b64_js' };
}

export function jsonReply(status: number, content: unknown): Reply {
  return { status, mediaType: JSON_TYPE, body: JSON.stringify(content) };
}
