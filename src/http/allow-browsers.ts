import type { FastifyInstance, FastifyRequest } from "fastify";

/** Headers of ours that a page of another origin may read. */
const EXPOSED =
  "X-Request-Id, X-Generation-Id, X-Image-Size, X-Channel, X-Warnings, X-Response-Shape, Idempotent-Replayed, Location, Preference-Applied, Retry-After, X-Should-Retry, X-RateLimit-Limit-Requests, X-RateLimit-Remaining-Requests, X-RateLimit-Reset-Requests, X-RateLimit-Limit-Images, X-RateLimit-Remaining-Images, X-RateLimit-Reset-Images, Content-Range, ETag";
const METHODS = "GET, HEAD, POST, PUT, PATCH, DELETE";
const DAY_S = 86_400;

/**
 * Lets pages of every origin use the API and show its pictures, without cookies (there are none). Request
 * headers are echoed, since SDKs send headers of their own. Other paths stay closed to other origins.
 */
export function allowBrowsers(app: FastifyInstance): void {
  app.addHook("onRequest", async (request, reply) => {
    if (!isOpen(request)) {
      return;
    }
    reply.headers({ "access-control-allow-origin": "*", "access-control-expose-headers": EXPOSED });
    if (isPreflight(request)) {
      const asked =
        request.headers["access-control-request-headers"] ?? "authorization, content-type";
      await reply
        .code(204)
        .headers({
          "access-control-allow-methods": METHODS,
          "access-control-allow-headers": asked,
          "access-control-max-age": String(DAY_S),
          vary: "Access-Control-Request-Headers",
        })
        .send();
    }
  });
}

function isOpen(request: FastifyRequest): boolean {
  return request.url.startsWith("/v1/") || request.url.startsWith("/images/");
}

function isPreflight(request: FastifyRequest): boolean {
  return (
    request.method === "OPTIONS" && request.headers["access-control-request-method"] !== undefined
  );
}
