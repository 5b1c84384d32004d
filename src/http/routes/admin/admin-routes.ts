import type { FastifyInstance } from "fastify";
import type { HttpParts } from "../../http-parts.ts";
import { addAdminAccountRoutes } from "./admin-account-routes.ts";
import { addAdminGenerationRoutes } from "./admin-generation-routes.ts";
import { addAdminKeyRoutes } from "./admin-key-routes.ts";
import type { AdminRouteOptions } from "./admin-route-options.ts";
import { addAdminServerRoutes } from "./admin-server-routes.ts";
import { addAdminWebhookRoutes } from "./admin-webhook-routes.ts";

/** Everything under `/admin/v1`, for the admin key alone; it is asked for before a byte of a body is read. */
export function addAdminRoutes(app: FastifyInstance, parts: HttpParts): void {
  const options: AdminRouteOptions = {
    parts,
    onRequest: async (request, reply) => {
      reply.header("cache-control", "no-store");
      parts.administration.authenticate(request.headers.authorization);
    },
  };
  addAdminAccountRoutes(app, options);
  addAdminKeyRoutes(app, options);
  addAdminGenerationRoutes(app, options);
  addAdminWebhookRoutes(app, options);
  addAdminServerRoutes(app, options);
}
