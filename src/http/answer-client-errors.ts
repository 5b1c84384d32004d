import type { Socket } from "node:net";
import { Fault } from "../contract/fault.ts";
import type { Log } from "../contract/log.ts";
import { randomHex } from "../kit/random-hex.ts";
import { renderFault } from "./render-fault.ts";

const MESSAGES: Readonly<Record<string, string>> = {
  HPE_HEADER_OVERFLOW: "The headers are too large.",
  ERR_HTTP_REQUEST_TIMEOUT: "The request did not arrive in time.",
};

/** Answers bytes that are no HTTP request, where there is no request object yet, and closes. */
export function answerClientErrors(log: Log) {
  return (error: Error & { readonly code?: string }, socket: Socket): void => {
    if (!socket.writable || error.code === "ECONNRESET") {
      socket.destroy();
      return;
    }
    const { status, body } = renderFault(
      new Fault(
        "invalid_request",
        MESSAGES[error.code ?? ""] ?? "This is not a valid HTTP request.",
      ),
    );
    const requestId = randomHex();
    log.info("request-unreadable", { requestId, code: error.code ?? null });
    const text = JSON.stringify(body);
    socket.end(
      [
        `HTTP/1.1 ${status} Bad Request`,
        "Connection: close",
        "Content-Type: application/json; charset=utf-8",
        `Content-Length: ${Buffer.byteLength(text)}`,
        "X-Content-Type-Options: nosniff",
        `X-Request-Id: ${requestId}`,
        "",
        text,
      ].join("\r\n"),
    );
  };
}
