import type { Log } from "../../contract/log.ts";
import type { Generation } from "../../contract/generation.ts";
import type { Spooler } from "../../contract/spool.ts";
import type { Caller } from "../../core/caller.ts";
import type { Accepted, Limner } from "../../core/limner.ts";

/** The answer that a drawing is waited for in; it is over later than the call. */
export interface Visit {
  /**
   * Takes a drawing over, and tells the core when the answer is over whether it was handed over whole. What is
   * returned is called before the final answer is given.
   */
  hold(accepted: Accepted): (generation: Generation) => Promise<void>;
}

/** What a Limner in this process needs to serve the tools to one caller. */
export interface LimnerHandsParts {
  readonly limner: Limner;
  readonly spooler: Spooler;
  readonly log: Log;
  readonly caller: Caller;
  readonly visit: Visit;
  readonly patienceMs: number;
  /** The address of a stored picture. */
  readonly pictureUrl: (asset: string, mediaType: string) => string;
}
