import type { FastifyInstance, FastifyRequest } from "fastify";
import type { HttpParts } from "../http-parts.ts";
import { HEALTH_ROUTE, READY_ROUTE } from "../schemas/health-schemas.ts";

const RETRY_AFTER_S = 5;
const LOOPBACK = /^(?:127\.\d+\.\d+\.\d+|::1|::ffff:127\.\d+\.\d+\.\d+)$/;
const FORWARDING_HEADERS = [
  "forwarded",
  "x-forwarded-for",
  "x-forwarded-host",
  "x-forwarded-proto",
];

export function addHealthRoutes(app: FastifyInstance, { limner, version }: HttpParts): void {
  app.get("/healthz", { schema: HEALTH_ROUTE }, async (_request, reply) =>
    reply.header("cache-control", "no-store").send({ status: "ok", version }),
  );

  app.get("/readyz", { schema: READY_ROUTE }, async (request, reply) => {
    const { ready, parts } = await limner.readiness();
    const body = {
      status: ready ? "ready" : "not_ready",
      ...(isOnThisMachine(request) ? { parts } : {}),
    };
    if (!ready) {
      reply.code(503).header("retry-after", RETRY_AFTER_S);
    }
    return reply.header("cache-control", "no-store").send(body);
  });
}

/** The connection itself comes from here, and no proxy says that it speaks for someone else. */
function isOnThisMachine({ raw, headers }: FastifyRequest): boolean {
  return (
    LOOPBACK.test(raw.socket.remoteAddress ?? "") &&
    FORWARDING_HEADERS.every((name) => headers[name] === undefined)
  );
}
