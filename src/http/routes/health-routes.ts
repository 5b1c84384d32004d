import type { FastifyInstance, FastifyRequest } from "fastify";
import type { HttpParts } from "../http-parts.ts";
import { isOnThisMachine } from "../is-on-this-machine.ts";
import { HEALTH_ROUTE, METRICS_ROUTE, READY_ROUTE } from "../schemas/health-schemas.ts";

const RETRY_AFTER_S = 5;

/** What tells how the server is: to everyone, and in detail to whoever is on this machine or has the admin key. */
export function addHealthRoutes(app: FastifyInstance, parts: HttpParts): void {
  const { limner, administration, metricsPage, version } = parts;

  app.get("/healthz", { schema: HEALTH_ROUTE }, async (_request, reply) =>
    reply.header("cache-control", "no-store").send({ status: "ok", version }),
  );

  app.get("/readyz", { schema: READY_ROUTE }, async (request, reply) => {
    const { ready, parts: states } = await limner.readiness();
    const body = {
      status: ready ? "ready" : "not_ready",
      ...(maySeeDetails(request, parts) ? { parts: states } : {}),
    };
    if (!ready) {
      reply.code(503).header("retry-after", RETRY_AFTER_S);
    }
    return reply.header("cache-control", "no-store").send(body);
  });

  app.get("/metrics", { schema: METRICS_ROUTE }, async (request, reply) => {
    if (!isOnThisMachine(request)) {
      administration.authenticate(request.headers.authorization);
    }
    return reply
      .header("cache-control", "no-store")
      .header("content-type", metricsPage.mediaType)
      .serializer((text: string) => text)
      .send(await metricsPage.render());
  });
}

/** A wrong key shows no more than none: whether the server is ready is everyone's business. */
function maySeeDetails(
  request: FastifyRequest,
  { administration }: Pick<HttpParts, "administration">,
): boolean {
  if (isOnThisMachine(request)) {
    return true;
  }
  try {
    administration.authenticate(request.headers.authorization);
    return true;
  } catch {
    return false;
  }
}
