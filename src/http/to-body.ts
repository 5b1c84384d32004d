import { Readable } from "node:stream";
import type { FastifyRequest } from "fastify";
import type { Log } from "../contract/log.ts";

/**
 * Bytes as the body of an answer. Once the first of them is sent a failure can only cut the connection,
 * which tells the caller nothing, so it is logged. A client that hangs up is no failure.
 */
export function toBody(
  bytes: AsyncIterable<Uint8Array>,
  { request, log }: { readonly request: FastifyRequest; readonly log: Log },
): Readable {
  const body = Readable.from(bytes, { objectMode: false });
  body.on("error", (error) => {
    log.error("answer-broke-off", { requestId: request.id, error });
  });
  return body;
}
