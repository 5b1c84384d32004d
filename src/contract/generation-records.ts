import type { FaultCode } from "./fault.ts";
import type { JsonValue } from "./json-value.ts";
import type {
  CallOutcome,
  Client,
  Generation,
  GenerationError,
  GenerationState,
  Mode,
  Plan,
  Stage,
} from "./generation.ts";
import type { Route } from "./image-request.ts";
import type { Size } from "./size.ts";
import type { Story } from "./story.ts";
import type { Usage } from "./usage.ts";
import type { Warning } from "./warning.ts";

export interface Admission {
  readonly id: string;
  readonly account: string;
  readonly key: string;
  readonly route: Route;
  readonly model: string;
  readonly fingerprint: string;
  readonly plan: Plan;
  /** Set aside now: count times the highest price in the plan. */
  readonly holdMicros: number;
  readonly createdAt: number;
  readonly stages: readonly Stage[];
  /** The process whose connection waits for the answer. */
  readonly waitedBy: string;
  readonly idempotencyValue: string | null;
  readonly retryOf: string | null;
  readonly client: Client | null;
  /** Where its end is told; null: nowhere. */
  readonly webhookUrl: string | null;
  /** More queued generations than this in the account is `rate_limited`; null: no bound. */
  readonly queuedMax: number | null;
  /** The same for the key alone. */
  readonly keyQueuedMax: number | null;
}

export type AdmissionResult =
  | { readonly kind: "admitted"; readonly generation: Generation }
  /** The idempotency value was already used by this key for the same fingerprint. */
  | { readonly kind: "joined"; readonly generation: Generation };

/** A picture that an attempt has named, and perhaps described, before its bytes were stored. */
export interface PendingPicture {
  readonly asset: string;
  readonly order: number;
  readonly attempt: number;
  /** Null until `describe`: nothing can stand in the store under an undescribed name. */
  readonly facts: PictureFacts | null;
}

export interface PictureFacts {
  readonly width: number;
  readonly height: number;
  readonly bytes: number;
  readonly mediaType: string;
  readonly native: Size;
  readonly document: JsonValue | null;
  readonly understood: string | null;
  readonly revisedPrompt: string | null;
}

export interface Candidate {
  readonly generation: Generation;
  /** Names of earlier attempts that were neither stored nor deleted. */
  readonly pending: readonly PendingPicture[];
}

export interface NewCall {
  readonly number: number;
  readonly channel: string;
  readonly pictures: readonly number[];
  readonly startedAt: number;
}

export interface Claim {
  readonly process: string;
  /** Milliseconds from now, by the database's clock. */
  readonly leaseMs: number;
  /** Pending names of earlier attempts whose bytes were found in the store; they count as drawn. */
  readonly kept: readonly string[];
  /** New names, one for each picture still to come. */
  readonly names: readonly { readonly asset: string; readonly order: number }[];
  /** As in `next`: a claim that would be one too many is none. Absent: it only ends what it claims, and needs no room. */
  readonly concurrentMax?: number | null;
  /** The first call that may cost money, durable with the claim; null for repeatable engines. */
  readonly firstCall: NewCall | null;
}

/** One of the places at a channel that all processes share: at most `concurrency` are taken at a time. */
export interface ChannelPlace {
  /** Chosen by who takes it, and given back under it. */
  readonly id: string;
  readonly channel: string;
  readonly concurrency: number;
}

/** When a running generation counts as lost. */
export interface LostRuns {
  /** Beside those whose lease is over: whatever these processes run; `all`: whatever runs. */
  readonly deadProcesses: readonly string[] | "all";
}

/** The fence of a run: every write carries it and fails to match once another attempt has begun. */
export interface Run {
  readonly generation: Generation;
  readonly attempt: number;
}

export interface CallEnd {
  readonly number: number;
  readonly channel: string;
  readonly pictures: readonly number[];
  readonly startedAt: number;
  readonly endedAt: number;
  readonly outcome: Exclude<CallOutcome, "sending">;
  readonly pricePaidMicros: number | null;
  readonly backendText: string | null;
}

export interface Settlement {
  readonly state: Extract<GenerationState, "succeeded" | "failed">;
  /** Names stored by this attempt or kept from an earlier one, with the price to capture for each. */
  readonly stored: readonly { readonly asset: string; readonly priceMicros: number }[];
  readonly finishedAt: number;
  readonly stages: readonly Stage[];
  readonly warnings: readonly Warning[];
  readonly error: GenerationError | null;
  readonly native: Size | null;
  readonly understood: string | null;
  readonly revisedPrompt: string | null;
  readonly usage: Usage | null;
  readonly channel: string | null;
}

export interface GenerationFilter {
  /** Absent: of all accounts, for the admin. */
  readonly account?: string;
  /** Only what this key has made. */
  readonly key?: string;
  readonly states?: readonly GenerationState[];
  readonly model?: string;
  readonly mode?: Mode;
  /** The pixels that are delivered, `2048x1152`. */
  readonly size?: string;
  /** A channel that was called for it, also one whose pictures were not delivered. */
  readonly channel?: string;
  /**
   * Each stands in the prompt, within another word too, whatever the case of its ASCII letters. One that is the id of a
   * generation finds that generation. What was erased is found by no word.
   */
  readonly words?: readonly string[];
  /** The fault that ended it. */
  readonly code?: FaultCode;
  /** Only those with a picture that is still there. */
  readonly hasPictures?: true;
  /** Unix milliseconds; admitted then or later. */
  readonly createdFrom?: number;
  /** Unix milliseconds; admitted before. */
  readonly createdBefore?: number;
  /** The `next` of the page before. */
  readonly cursor?: string;
  /** 1 to 100. */
  readonly limit: number;
}

/**
 * Generations with their money, in one place because they commit together.
 * Every method is atomic. Held to its promises by `conformance/records.ts`.
 */
export interface GenerationRecords {
  /**
   * Hold, generation, idempotency row and the adoption of its references, in one transaction.
   * Throws `insufficient_quota` (balance or budget), `rate_limited` (queue), `idempotency_mismatch`.
   */
  admit(admission: Admission): Promise<AdmissionResult>;
  /** The generation that a key's idempotency value stands for; undefined if the value is free. */
  findIdempotent(key: string, value: string): Promise<Generation | undefined>;
  get(id: string): Promise<Generation | undefined>;
  /** For whoever only waits; costs a fraction of `get`. */
  stateOf(id: string): Promise<GenerationState | undefined>;
  /**
   * Newest first. `next` is null on the last page. A page that is narrowed by more than owner and time may hold fewer than
   * `limit`, or none, before the last: looking through very many takes several pages. Throws `overloaded`.
   */
  list(
    filter: GenerationFilter,
  ): Promise<{ readonly data: readonly Generation[]; readonly next: string | null }>;
  /**
   * A generation with those that it was made from (the first reference of each, step by step, and all of its own) and those
   * that were made from it, step by step; as many as `STORY_BOUNDS` says. With `key`, only what that key has made.
   * Undefined if there is no such generation.
   */
  story(id: string, scope: { readonly key?: string }): Promise<Story | undefined>;
  /**
   * The queued generation whose turn it is (round robin by account) among these models, of those whose account and key
   * may have one more running. `concurrentMax` holds for accounts without a limit of their own that are not unlimited;
   * null: none. `referencesMax` passes over what has more references, for the models in it. Changes nothing.
   */
  next(
    models: readonly string[],
    concurrentMax?: number | null,
    referencesMax?: ReadonlyMap<string, number>,
  ): Promise<Candidate | undefined>;
  /** Makes a queued generation this process's own: attempt + 1. Undefined if someone else was faster. */
  claim(candidate: Candidate, claim: Claim): Promise<Run | undefined>;
  /**
   * A claim together with a place at a channel, in one commit. `full`: every place is taken, so nothing was claimed. The
   * place is kept as long as the lease of the run is renewed, and no longer than until it is left.
   */
  claimWithPlace(
    candidate: Candidate,
    claim: Claim,
    place: ChannelPlace,
  ): Promise<Run | "full" | undefined>;
  /** A further place for a run, kept like the first; false if every place is taken. */
  takePlace(run: Run, place: ChannelPlace, leaseMs: number): Promise<boolean>;
  /** Gives a place back. True if every place was taken, so that others may have been refused one. */
  leavePlace(place: ChannelPlace): Promise<boolean>;
  /** How many places are taken now, over all processes, by channel; those whose lease is over do not count. */
  countPlaces(): Promise<ReadonlyMap<string, number>>;
  /** Extends the lease, also of the places that the run has taken; false if the run is no longer ours. */
  renew(run: Run, leaseMs: number): Promise<boolean>;
  /** Makes it durable that a call is about to leave. Throws if the run is no longer ours. */
  startCall(run: Run, call: NewCall): Promise<void>;
  /** Durable when it resolves. */
  acceptCall(run: Run, callNumber: number, upstreamId: string): Promise<void>;
  /** Also records calls that had no sending mark. */
  endCall(run: Run, end: CallEnd): Promise<void>;
  /** What is about to be stored under a pending name; false if the run is no longer ours. */
  describe(run: Run, asset: string, facts: PictureFacts): Promise<boolean>;
  /**
   * Ends a run: state, release, capture, budget and assets, in one transaction.
   * False if another attempt or a cancel has won: then this attempt's pending names are `deleted` and nothing else is written.
   */
  settle(run: Run, settlement: Settlement): Promise<boolean>;
  /** Ends a queued or running generation as canceled and releases its hold; false if it had ended before. */
  cancel(id: string, at: number): Promise<boolean>;
  /** Ends a generation that was never claimed (`no_channel` after its time in the queue); false if it is no longer queued. */
  failQueued(id: string, error: GenerationError, at: number): Promise<boolean>;
  /**
   * Gives a running generation back to the queue; `crashed` counts towards the third crash. With `ifLost` only if it still
   * counts as lost: its process may have woken up meanwhile. False if the run is no longer ours.
   */
  requeue(
    run: Run,
    options: { readonly crashed: boolean; readonly ifLost?: LostRuns },
  ): Promise<boolean>;
  /** Running generations whose lease is over, or that `process` left behind. */
  listLost(options: LostRuns): Promise<readonly Run[]>;
  /** Queued for longer than this by the database's clock, longest first; not necessarily all at once. */
  listStale(queuedForMs: number): Promise<readonly Candidate[]>;
  /** Takes pictures, references, prompt, client and document out of the record and marks their assets deleted; the money rows stay. */
  erase(id: string, at: number): Promise<boolean>;
  countOpen(): Promise<{ readonly queued: number; readonly running: number }>;
  /** How long the one that waits longest has waited, by the database's clock; null if none waits. */
  oldestQueuedMs(): Promise<number | null>;
}
