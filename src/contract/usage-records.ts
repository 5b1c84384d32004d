import type { CallOutcome } from "./generation.ts";

/** What the lines of a usage report stand for. A day begins at midnight UTC. */
export type UsageGrouping = "day" | "model" | "key" | "account";

export interface UsageQuery {
  readonly by: UsageGrouping;
  /** Unix milliseconds; generations admitted at or after it. */
  readonly from: number;
  /** Unix milliseconds; generations admitted before it. */
  readonly to: number;
  /** Absent: of all accounts. */
  readonly account?: string;
  readonly key?: string;
}

export interface UsageSums {
  readonly generations: number;
  /** Stored and delivered, those that were erased since included. */
  readonly pictures: number;
  /** Generations that ended as failed. */
  readonly failures: number;
  readonly capturedMicros: number;
}

export interface UsageLine extends UsageSums {
  /** A day such as 2027-01-31, the id of a model, a key or an account. */
  readonly group: string;
  /** Of a key or an account; null for the others, and for what is not recorded any more. */
  readonly name: string | null;
}

/** How often calls to a channel ended in one way. */
export interface CallSums {
  readonly channel: string;
  readonly outcome: CallOutcome;
  readonly calls: number;
  /** What backends said they charged. */
  readonly pricePaidMicros: number;
}

/** Sums over generations and calls. */
export interface UsageRecords {
  /** Days oldest first, all else dearest first. Throws `invalid_request` for more than `USAGE_LINES_MAX` lines. */
  sum(query: UsageQuery): Promise<readonly UsageLine[]>;
  /** Of generations admitted at or after this time, by channel and outcome. */
  sumCalls(since: number): Promise<readonly CallSums[]>;
  /** Generations that wait in the queue, by model. */
  countQueued(): Promise<ReadonlyMap<string, number>>;
}

/** A report of more lines would be a table to download, and is asked for in parts. */
export const USAGE_LINES_MAX = 10_000;
