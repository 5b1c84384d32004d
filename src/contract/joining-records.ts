import type { Generation } from "./generation.ts";

/** Which generations a request without an `Idempotency-Key` may join. */
export interface JoinScope {
  readonly fingerprint: string;
  /** Only what was admitted within this long, by the database's clock. */
  readonly windowMs: number;
  /** A process that was not seen for this long counts as gone, and whoever waited in it as hung up. */
  readonly goneAfterMs: number;
}

/**
 * Who waits for which generation, and what a request that comes again may join. Generations that were made with a
 * key, erased, canceled, or failed retryably with a known outcome are never joined this way.
 * Held to its promises by `conformance/records/joining.ts`.
 */
export interface JoiningRecords {
  /**
   * The oldest generation of this fingerprint that nobody waits for any more and whose final answer was handed to
   * nobody whole. Changes nothing.
   */
  findOrphan(scope: JoinScope): Promise<string | undefined>;
  /** Makes an orphan this process's own. Undefined if it is none (any more): one request wins it. */
  takeOrphan(
    id: string,
    scope: JoinScope & { readonly process: string },
  ): Promise<Generation | undefined>;
  /** The newest generation of this fingerprint that may be joined, waited for or not. */
  findNewest(scope: JoinScope): Promise<Generation | undefined>;
  /** A further connection of this process waits for a generation. */
  attend(id: string, process: string): Promise<void>;
  /**
   * No connection of this process waits any more. `answered`: one was handed the final answer whole, so that nobody
   * is owed it; otherwise the generation is an orphan from now on, unless another process waits for it.
   */
  leave(id: string, end: { readonly process: string; readonly answered: boolean }): Promise<void>;
  /** A retryable fault was answered to this fingerprint, so one retry of it is owed a new picture. */
  refuse(fingerprint: string): Promise<void>;
  /** Uses up the oldest unspent refusal of the window; false if there is none. */
  spendRefusal(scope: Pick<JoinScope, "fingerprint" | "windowMs">): Promise<boolean>;
  /** Forgets refusals from before the window. */
  forgetRefusals(windowMs: number): Promise<number>;
}
