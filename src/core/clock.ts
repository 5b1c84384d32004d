/** Time as the core sees it. Wall time is for records, elapsed time for waits and durations. */
export interface Clock {
  /** Unix milliseconds. */
  now(): number;
  /** Milliseconds that never go backwards. */
  elapsed(): number;
}
