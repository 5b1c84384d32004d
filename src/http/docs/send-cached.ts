import { createHash } from "node:crypto";
import type { FastifyReply, FastifyRequest } from "fastify";

export interface Sent {
  readonly type: string;
  readonly body: string | Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Sends what may have changed with the next version of the program, so it is asked for anew each time and sent once. */
export function sendCached(
  request: FastifyRequest,
  reply: FastifyReply,
  { type, body, headers = {} }: Sent,
): FastifyReply {
  const etag = `"${createHash("sha256").update(body).digest("base64url").slice(0, 27)}"`;
  void reply.headers({ etag, "cache-control": "no-cache", ...headers });
  const known = request.headers["if-none-match"]?.split(",").map((one) => one.trim()) ?? [];
  if (known.some((one) => one.replace(/^W\//, "") === etag)) {
    return reply.code(304).send();
  }
  return reply.header("content-type", type).send(body);
}
