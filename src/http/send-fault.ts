import type { FastifyReply, FastifyRequest } from "fastify";
import type { Fault } from "../contract/fault.ts";
import { noteFault } from "./note-fault.ts";
import { renderFault } from "./render-fault.ts";

/** What is left of a body that nobody read is taken off the wire up to this; beyond, the connection is closed. */
const DISCARDED_BYTES_MAX = 1024 * 1024;

export function sendFault(fault: Fault, request: FastifyRequest, reply: FastifyReply): void {
  const { status, headers, body } = renderFault(fault);
  noteFault(reply, fault.code);
  if (!request.raw.complete && !isShort(request)) {
    reply.header("connection", "close");
  }
  reply
    .code(status)
    .headers({
      "x-request-id": request.id,
      "cache-control": "no-store",
      "content-type": "application/json; charset=utf-8",
      ...headers,
    })
    .send(JSON.stringify(body));
}

function isShort(request: FastifyRequest): boolean {
  return (
    Number(request.headers["content-length"] ?? Number.POSITIVE_INFINITY) <= DISCARDED_BYTES_MAX
  );
}
