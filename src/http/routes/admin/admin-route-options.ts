import type { onRequestAsyncHookHandler } from "fastify";
import type { HttpParts } from "../../http-parts.ts";

/** What a group of routes under `/admin/v1` is made of. */
export interface AdminRouteOptions {
  readonly parts: HttpParts;
  /** The hook with which every one of them begins: only the operator passes. */
  readonly onRequest: onRequestAsyncHookHandler;
}
