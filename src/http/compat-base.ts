import type { FastifyRequest } from "fastify";

const BASE = "/compat";

/**
 * The path behind the base path for chat software: `/compat/v1/…` is answered as `/v1/…`, so that every route has it
 * without being written twice.
 */
export function dropCompatBase(path: string): string {
  return path.startsWith(`${BASE}/v1/`) ? path.slice(BASE.length) : path;
}

/** Whether a request came by that base path. */
export function cameByCompatBase(request: FastifyRequest): boolean {
  return request.originalUrl.startsWith(`${BASE}/v1/`);
}
