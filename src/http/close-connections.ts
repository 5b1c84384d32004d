import type { FastifyInstance } from "fastify";

/**
 * While the server closes, a connection ends with its last answer. Otherwise a client that keeps connections
 * open, as all SDKs do, would hold up the stop for the whole idle time.
 */
export function closeConnections(app: FastifyInstance): void {
  let closing = false;
  app.addHook("preClose", async () => {
    closing = true;
  });
  app.addHook("onSend", async (_request, reply) => {
    if (closing) {
      reply.header("connection", "close");
    }
  });
  // The headers of this answer may have left before the server began to close.
  app.addHook("onResponse", async (request) => {
    if (closing) {
      request.raw.socket.destroySoon();
    }
  });
}
