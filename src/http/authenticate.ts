import type { FastifyInstance, FastifyRequest, onRequestAsyncHookHandler } from "fastify";
import type { Caller } from "../core/caller.ts";
import type { Limner } from "../core/limner.ts";

declare module "fastify" {
  interface FastifyRequest {
    /** Set by routes that begin with `authenticate`. */
    caller: Caller | null;
  }
}

/**
 * The hook with which every route begins that needs a key. It runs before a byte of the body is read, so
 * that a stranger costs nothing. Throws `invalid_api_key`.
 */
export function createAuthentication(
  app: FastifyInstance,
  limner: Limner,
): onRequestAsyncHookHandler {
  app.decorateRequest("caller", null);
  return async (request) => {
    request.caller = await limner.authenticate(request.headers.authorization);
  };
}

export function callerOf(request: FastifyRequest): Caller {
  if (request.caller === null) {
    throw new Error("The route asks who calls but does not begin with authentication.");
  }
  return request.caller;
}
