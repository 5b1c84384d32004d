import type { LastFailure } from "../../contract/figure-records.ts";

/** How the calls ended that ended within half an hour. */
export interface HealthSlot {
  /** Unix milliseconds. */
  readonly start: number;
  readonly answered: number;
  readonly unpaid: number;
  readonly refused: number;
  readonly unknown: number;
}

/**
 * How a channel has fared in the last 24 hours. Calls that were stopped because their generation was canceled say nothing
 * of it and are not counted.
 */
export interface ChannelHealth {
  /** 48, oldest first; the last one is under way. */
  readonly slots: readonly HealthSlot[];
  /** Of answered calls; null if there are none. */
  readonly medianMs: number | null;
  /**
   * 0 to 1: unpaid and unknown ones of all that ended; null if none did. A refused call is a verdict on that request, and the
   * channel that gave it works.
   */
  readonly failedShare: number | null;
  readonly lastFailure: LastFailure | null;
}
