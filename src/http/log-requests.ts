import type { FastifyInstance } from "fastify";
import type { Log } from "../contract/log.ts";

/** One line for each request when its connection is done with it, answered or not. Never a path as it was sent: it may name a picture. */
export function logRequests(app: FastifyInstance, log: Log): void {
  app.addHook("onRequest", async (request, reply) => {
    const startedMs = performance.now();
    reply.raw.once("close", () => {
      log.info("request", {
        method: request.method,
        route: request.routeOptions.url ?? null,
        status: reply.raw.writableFinished ? reply.raw.statusCode : null,
        ms: Math.round(performance.now() - startedMs),
        requestId: request.id,
        generation: reply.getHeader("x-generation-id") ?? null,
      });
    });
  });
}
