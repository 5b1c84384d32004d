import type { onRequestAsyncHookHandler } from "fastify";
import type { HttpParts } from "../http-parts.ts";

/** What a group of routes that need a key is made of. */
export interface RouteOptions {
  readonly parts: HttpParts;
  readonly authenticate: onRequestAsyncHookHandler;
}
