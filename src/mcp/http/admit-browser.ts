import type { FastifyReply, FastifyRequest } from "fastify";
import { Fault } from "../../contract/fault.ts";
import { quoteInput } from "../../kit/quote-input.ts";
import { isAllowedOrigin } from "./is-allowed-origin.ts";
import type { OriginRules } from "./is-allowed-origin.ts";

const EXPOSED = "Mcp-Session-Id, WWW-Authenticate, X-Request-Id, X-Generation-Id, Retry-After";
const METHODS = "POST, OPTIONS";

/** Refuses pages that nobody let in, and tells browsers of the others that they may call. Throws `origin_not_allowed`. */
export function admitBrowser(
  request: FastifyRequest,
  reply: FastifyReply,
  rules: OriginRules,
): void {
  const { origin } = request.headers;
  if (origin === undefined) {
    return;
  }
  reply.header("vary", "Origin");
  if (!isAllowedOrigin(origin, rules)) {
    throw new Fault(
      "origin_not_allowed",
      `Pages of ${quoteInput(origin)} may not call /mcp. The operator can let them in with LIMNER_MCP_ORIGINS.`,
    );
  }
  reply.headers({
    "access-control-allow-origin": origin,
    "access-control-expose-headers": EXPOSED,
  });
  if (request.method === "OPTIONS") {
    reply.headers({
      "access-control-allow-methods": METHODS,
      "access-control-allow-headers":
        request.headers["access-control-request-headers"] ?? "authorization, content-type",
    });
  }
}
