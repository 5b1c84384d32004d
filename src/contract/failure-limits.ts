/** Slows down whoever fails again and again. Held to its promises by `conformance/failure-limits.ts`. */
export interface FailureLimits {
  /**
   * Counts one try of the subject, as failed unless `forgive` follows. One that comes too soon is not counted. Answers with the
   * milliseconds still to be waited; 0: it may be made.
   */
  take(subject: string): Promise<number>;
  /** Forgets every failure of the subject. */
  forgive(subject: string): Promise<void>;
}

/** How long is to be waited, and what is remembered. */
export const FAILURE_BOUNDS = {
  /** So many failures cost no wait. */
  free: 5,
  /** After one more; each further one doubles it. */
  waitMs: 1_000,
  waitMsMax: 300_000,
  /** Failures are forgotten so long after the last one. */
  forgetMs: 600_000,
  /** More subjects than these push out the one that failed longest ago. */
  subjectsMax: 10_000,
} as const;
