import type { IncomingMessage } from "node:http";
import { randomHex } from "../kit/random-hex.ts";

const SANE = /^[A-Za-z0-9._-]{1,128}$/;

/** The caller's own `X-Request-Id` if it is a sane one, else a new one. */
export function chooseRequestId(message: Pick<IncomingMessage, "headers">): string {
  const given = message.headers["x-request-id"];
  return typeof given === "string" && SANE.test(given) ? given : randomHex();
}
