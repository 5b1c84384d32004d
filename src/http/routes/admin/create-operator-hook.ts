import type { onRequestAsyncHookHandler } from "fastify";
import type { HttpParts } from "../../http-parts.ts";
import { checkConsoleRequest } from "./check-console-request.ts";
import { sessionCookie } from "./session-cookie.ts";

/**
 * The hook with which the routes under `/admin/v1` begin: the admin key passes, and where none is sent the session of a browser
 * that has shown it. Nothing of a body is read before.
 */
export function createOperatorHook({
  administration,
  settings,
}: Pick<HttpParts, "administration" | "settings">): onRequestAsyncHookHandler {
  return async (request, reply) => {
    reply.header("cache-control", "no-store");
    const { authorization } = request.headers;
    const token = sessionCookie.read(request);
    if (authorization !== undefined || token === undefined) {
      administration.authenticate(authorization);
      return;
    }
    administration.session(token);
    checkConsoleRequest(request, settings.publicUrl);
  };
}
