import type { CallOutcome, GenerationState, StageName } from "./generation.ts";
import type { FaultCode } from "./fault.ts";

/** One request that its connection is done with. */
export interface RequestFacts {
  readonly method: string;
  /** The pattern that matched, never the path as it was sent; null: none did. */
  readonly route: string | null;
  /** Null if the caller had gone before the answer was out. */
  readonly status: number | null;
  readonly fault: FaultCode | null;
  readonly seconds: number;
}

/** One generation that has ended, by a run or without one. */
export interface EndFacts {
  readonly model: string;
  readonly state: Extract<GenerationState, "succeeded" | "failed" | "canceled">;
  /** Who drew what was delivered; null: nobody, or it is not known any more. */
  readonly channel: string | null;
  readonly stages: readonly { readonly name: StageName; readonly ms: number }[];
  /** Pictures that were stored and captured. */
  readonly pictures: number;
  readonly capturedMicros: number;
}

/** How a request was answered from an earlier one. */
export type JoinKind = "idempotent" | "orphan" | "retry";

/**
 * What there is to count and to time. Nothing that is told holds an account, a key or a prompt, and each name has few values:
 * models and channels are the configured ones. Telling costs next to nothing and never throws.
 */
export interface Metrics {
  request(facts: RequestFacts): void;
  joined(kind: JoinKind): void;
  call(channel: string, outcome: Exclude<CallOutcome, "sending">): void;
  /** A call of unknown outcome is sent again, asked after, or ordered anew. */
  triedAgain(channel: string): void;
  /** What a channel could not take was ordered at another one. */
  failedOver(from: string, to: string): void;
  ended(facts: EndFacts): void;
  /** Bytes that stand in the store now. */
  stored(role: "input" | "output" | "rendition", bytes: number): void;
  webhook(outcome: "delivered" | "failed" | "given_up"): void;
  /** A content rule refused a request, or its check gave no judgement. */
  content(rule: string, outcome: "refused" | "failed"): void;
  /** Generations that lost what was kept for its time. */
  expired(kind: "references" | "results", generations: number): void;
}

/** All of it, as Prometheus reads it. */
export interface MetricsPage {
  readonly mediaType: string;
  render(): Promise<string>;
}
