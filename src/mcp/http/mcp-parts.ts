import type { FastifyRequest } from "fastify";
import type { Log } from "../../contract/log.ts";
import type { Spooler } from "../../contract/spool.ts";
import type { Limner } from "../../core/limner.ts";
import type { OriginRules } from "./is-allowed-origin.ts";

/** What `/mcp` is made of. */
export interface McpParts {
  readonly limner: Limner;
  readonly spooler: Spooler;
  readonly log: Log;
  readonly version: string;
  readonly patienceMs: number;
  readonly origins: OriginRules;
  /** The way to name stored pictures in the answer to this request. */
  readonly pictureUrls: (request: FastifyRequest) => (asset: string, mediaType: string) => string;
}
