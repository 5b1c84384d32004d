import type {
  BalanceSums,
  CallRanks,
  FailureSums,
  OpenSums,
  WaitRanks,
} from "../../contract/figure-records.ts";

export type OverviewPeriod = "24h" | "7d" | "30d";

export interface OverviewWish {
  readonly period: OverviewPeriod;
  /** Absent: of all accounts. */
  readonly account?: string;
}

export interface OverviewStep {
  /** Unix milliseconds. */
  readonly start: number;
  /** False for the one that has only begun. */
  readonly isComplete: boolean;
  /** Those with a picture, by name. */
  readonly models: readonly {
    readonly model: string;
    readonly pictures: number;
    readonly capturedMicros: number;
  }[];
}

export interface OverviewSums extends WaitRanks {
  /** Admitted, those that are still open included. */
  readonly generations: number;
  readonly pictures: number;
  readonly failures: number;
  readonly canceled: number;
  readonly capturedMicros: number;
}

/** What happened in a period. Generations count where they were admitted, calls where they ended. */
export interface Overview {
  readonly period: OverviewPeriod;
  /** Unix milliseconds. */
  readonly from: number;
  /** Unix milliseconds; the next whole second after now. */
  readonly to: number;
  readonly step: "hour" | "day";
  /** All of them, oldest first, those without a picture too. */
  readonly steps: readonly OverviewStep[];
  readonly total: OverviewSums;
  /** Of the same length of time just before. */
  readonly before: OverviewSums;
  readonly channels: readonly CallRanks[];
  readonly failures: readonly FailureSums[];
  readonly open: OpenSums;
  readonly balance: BalanceSums;
  /** Delivered pictures whose pixels are not those of the plan. */
  readonly notExact: number;
}
