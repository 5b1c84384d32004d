import type { FastifyInstance } from "fastify";
import type { HttpParts } from "./http-parts.ts";
import { faultOf } from "./note-fault.ts";

/**
 * One line and one count for each request when its connection is done with it, answered or not. Never a path as it was
 * sent: it may name a picture.
 */
export function logRequests(
  app: FastifyInstance,
  { log, metrics }: Pick<HttpParts, "log" | "metrics">,
): void {
  app.addHook("onRequest", async (request, reply) => {
    const startedMs = performance.now();
    reply.raw.once("close", () => {
      const ms = performance.now() - startedMs;
      const facts = {
        method: request.method,
        route: request.routeOptions.url ?? null,
        status: reply.raw.writableFinished ? reply.raw.statusCode : null,
        fault: faultOf(reply),
      };
      metrics.request({ ...facts, seconds: ms / 1000 });
      log.info("request", {
        ...facts,
        ms: Math.round(ms),
        requestId: request.id,
        generation: reply.getHeader("x-generation-id") ?? null,
      });
    });
  });
}
