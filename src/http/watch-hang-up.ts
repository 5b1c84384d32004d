import type { FastifyReply } from "fastify";

/** Fires when the connection has gone before the answer was written whole. */
export function watchHangUp(reply: FastifyReply): AbortSignal {
  const controller = new AbortController();
  const response = reply.raw;
  response.once("close", () => {
    if (!response.writableFinished) {
      controller.abort();
    }
  });
  if (response.destroyed) {
    controller.abort();
  }
  return controller.signal;
}
