import cookies from "@fastify/cookie";
import type { FastifyInstance } from "fastify";
import type { HttpParts } from "../../http-parts.ts";
import { addAdminAccountRoutes } from "./admin-account-routes.ts";
import { addAdminChannelRoutes } from "./admin-channel-routes.ts";
import { addAdminGenerationRoutes } from "./admin-generation-routes.ts";
import { addAdminKeyRoutes } from "./admin-key-routes.ts";
import type { AdminRouteOptions } from "./admin-route-options.ts";
import { addAdminServerRoutes } from "./admin-server-routes.ts";
import { addAdminSessionRoutes } from "./admin-session-routes.ts";
import { addAdminWebhookRoutes } from "./admin-webhook-routes.ts";
import { createOperatorHook } from "./create-operator-hook.ts";

/**
 * Everything under `/admin/v1`, for the admin key and for sessions of the console alone. Cookies are known in here and to no other
 * route.
 */
export async function addAdminRoutes(app: FastifyInstance, parts: HttpParts): Promise<void> {
  await app.register(async (admin) => {
    await admin.register(cookies, { hook: false });
    // Browsers send the cookie of a host from pages of all of its ports: none of them may show an answer as a picture, or run it.
    admin.addHook("onSend", async (_request, reply) => {
      reply.header("cross-origin-resource-policy", "same-origin");
    });
    const options: AdminRouteOptions = { parts, onRequest: createOperatorHook(parts) };
    addAdminAccountRoutes(admin, options);
    addAdminKeyRoutes(admin, options);
    addAdminGenerationRoutes(admin, options);
    addAdminWebhookRoutes(admin, options);
    addAdminChannelRoutes(admin, options);
    addAdminServerRoutes(admin, options);
    await admin.register(async (session) => addAdminSessionRoutes(session, parts));
  });
}
