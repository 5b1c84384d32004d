import type { Socket } from "node:net";
import type { FastifyInstance } from "fastify";

/**
 * While the server closes, a connection ends with its last answer, and at once if nothing was ever asked on
 * it. Otherwise clients that keep connections open, as all SDKs do, or open them before they need them, as
 * browsers do, would hold up the stop for minutes.
 */
export function closeConnections(app: FastifyInstance): void {
  const unused = new Set<Socket>();
  let closing = false;
  app.server.on("connection", (socket: Socket) => {
    unused.add(socket);
    socket.once("close", () => unused.delete(socket));
  });
  app.addHook("onRequest", async (request) => {
    unused.delete(request.raw.socket);
  });
  app.addHook("preClose", async () => {
    closing = true;
    for (const socket of unused) {
      socket.destroy();
    }
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
