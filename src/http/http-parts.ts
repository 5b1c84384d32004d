import type { Log } from "../contract/log.ts";
import type { Spooler } from "../contract/spool.ts";
import type { Limner } from "../core/limner.ts";
import type { ByteBudget } from "../kit/byte-budget.ts";
import type { HttpSettings } from "./http-settings.ts";

/** What the server is made of. */
export interface HttpParts {
  readonly limner: Limner;
  readonly spooler: Spooler;
  readonly log: Log;
  readonly version: string;
  readonly settings: HttpSettings;
}

/** What routes are made of: the parts, and what all requests share. */
export interface RouteParts extends HttpParts {
  /** Bytes of bodies being received and decoded, over all requests. */
  readonly budget: ByteBudget;
}
