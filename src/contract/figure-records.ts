import type { CallOutcome } from "./generation.ts";

/** What figures are of: generations that were admitted within a time, whenever they end, and calls that ended in it. */
export interface FigureScope {
  /** Unix milliseconds, itself in the time. */
  readonly from: number;
  /** Unix milliseconds, itself not in the time. */
  readonly to: number;
  /** Absent: of all accounts. */
  readonly account?: string;
}

/** What became of generations. Those that are still open are in none of these counts. */
interface EndSums {
  readonly succeeded: number;
  readonly failed: number;
  readonly canceled: number;
  /** Stored and delivered, those that were erased since included. */
  readonly pictures: number;
  /** Of these, the ones whose pixels were not those of the plan. There are none, unless something is broken. */
  readonly inexact: number;
  readonly capturedMicros: number;
}

/** Ends by when the generation was admitted, and by model. */
export interface StepSums extends EndSums {
  /** Unix milliseconds; a whole multiple of the step. */
  readonly start: number;
  readonly model: string;
}

/** Of the milliseconds from admission to the end of what succeeded: nearest ranks, null where nothing did. */
export interface WaitRanks {
  readonly medianMs: number | null;
  readonly p95Ms: number | null;
}

/** How long the answered calls to a channel took: nearest ranks, in milliseconds. */
export interface CallRanks {
  readonly channel: string;
  readonly calls: number;
  readonly p5Ms: number;
  readonly medianMs: number;
  readonly p95Ms: number;
  readonly p99Ms: number;
}

export interface FailureSums {
  readonly code: string;
  readonly count: number;
  /** Of these, the ones that no backend was called for. */
  readonly beforeDrawing: number;
  /** Channels that were called for the others, the one with most calls first. */
  readonly channels: readonly string[];
  /** What was captured for them: zero, unless something is broken. */
  readonly capturedMicros: number;
}

/** What is open now, whenever it was admitted. */
export interface OpenSums {
  readonly generations: number;
  readonly running: number;
  readonly heldMicros: number;
}

/** The money of one account, or of all that can run out of it. */
export interface BalanceSums {
  /** Of those that are not unlimited; if there are none, of all. */
  readonly balanceMicros: number;
  /** Whether none of them can run out of money. */
  readonly unlimited: boolean;
}

/** How calls to a channel ended within a time. One that was stopped because its generation was canceled is left out. */
export interface SlotSums {
  readonly channel: string;
  /** Unix milliseconds; a whole multiple of the slot. */
  readonly start: number;
  readonly outcome: Exclude<CallOutcome, "sending">;
  readonly calls: number;
}

/** The newest call to a channel that ended as unpaid or unknown. */
export interface LastFailure {
  readonly channel: string;
  /** Unix milliseconds. */
  readonly at: number;
  readonly outcome: "unpaid" | "unknown";
  readonly generation: string;
  /** As in `Call`: secrets are masked. */
  readonly backendText: string | null;
}

/** What became of the generations in scope. */
export interface PeriodSums {
  /** Oldest first; steps and models of which nothing ended are left out. */
  readonly steps: readonly StepSums[];
  readonly waits: WaitRanks;
  /** Those that are still open. */
  readonly open: number;
}

/**
 * Sums and ranks that pages for operators show. A long time is read in slices, so that nobody else waits for the database
 * meanwhile; what the slices say may lie some milliseconds apart.
 */
export interface FigureRecords {
  /** `from` is a whole multiple of the step. */
  sumPeriod(scope: FigureScope, stepMs: number): Promise<PeriodSums>;
  /** Of calls that ended within the time as answered, by the name of the channel. */
  rankCalls(scope: FigureScope): Promise<readonly CallRanks[]>;
  /** The commonest first. */
  sumFailures(scope: FigureScope): Promise<readonly FailureSums[]>;
  /** Of the account, or of all. */
  sumOpen(account?: string): Promise<OpenSums>;
  sumBalance(account?: string): Promise<BalanceSums>;
  /** Of calls that ended at or after this time. */
  sumSlots(since: number, slotMs: number): Promise<readonly SlotSums[]>;
  /** One at most for each channel, of calls that ended at or after this time. */
  lastFailures(since: number): Promise<readonly LastFailure[]>;
}
