/** What is counted, and for whom. */
export interface RateTake {
  /** An account or a key, by its id. */
  readonly subject: string;
  readonly name: "requests" | "images";
  readonly amount: number;
  readonly perMinute: number;
}

/** How much of a limit is left in the present minute, which begins with the first request in it. */
export interface RateStanding {
  readonly limit: number;
  readonly remaining: number;
  /** Until everything may be taken again; 0 if nothing was taken. */
  readonly resetMs: number;
}

export interface RateAnswer {
  /** In the order of the takes. */
  readonly standings: readonly RateStanding[];
  /** The first take that there was no room for, by its place; null: all were taken. */
  readonly refused: number | null;
  /** Unix milliseconds by the clock of these limits. */
  readonly takenAt: number;
}

/** Counts per minute. Held to its promises by `conformance/rate-limits.ts`. */
export interface RateLimits extends AsyncDisposable {
  /** All or nothing: where one has no room, none is counted. */
  take(takes: readonly RateTake[]): Promise<RateAnswer>;
  /** Uncounts what was taken then; what was taken in a minute that is over, another one does not get back. */
  giveBack(takes: readonly RateTake[], takenAt: number): Promise<void>;
}
