import type { GenerationState, StageName } from "./generation.ts";
import type { Preview } from "./preview.ts";

/** Something that a waiter may want to know. Hints only: the record is the truth. */
export type GenerationEvent =
  | { readonly kind: "state"; readonly state: GenerationState }
  | {
      readonly kind: "progress";
      readonly stage: StageName;
      readonly step: string;
      readonly share: number;
    }
  | { readonly kind: "preview"; readonly preview: Preview }
  /** Something may have been lost on the way from another process: whoever waits looks at the record. */
  | { readonly kind: "missed" };

/**
 * Claims one generation and runs it to its end; false if there was nothing to claim. Calls `claimed` once it has
 * claimed, so that the next one is looked for while this one runs.
 */
export type WorkOne = (claimed: () => void) => Promise<boolean>;

/** `admitted`: a generation, whose admission has told other processes by itself; `freed`: anything else. */
type RingReason = "admitted" | "freed";

/** Who runs what next, and who is told. Held to its promises by `conformance/dispatch.ts`. */
export interface Dispatch extends AsyncDisposable {
  /** Begins to call `work` after rings and sweeps, at most `slots` at a time. */
  start(work: WorkOne, options: { readonly slots: number }): void;
  /** From now on at most so many at a time, from 1. Work under way goes on, also what is beyond the new number. */
  resize(slots: number): void;
  /** There may be something to claim, here or in any other process; for a reason of `freed` unless told. Never waits. */
  ring(reason?: RingReason): void;
  /** Hands an event on to whoever listens, previews whole and in order like all others; nobody changes their bytes. */
  announce(generation: string, event: GenerationEvent): void;
  /** Returns the way to stop listening. */
  listen(generation: string, listener: (event: GenerationEvent) => void): () => void;
  /** No further work is begun; resolves when none is under way, or when `signal` fires. */
  drain(signal: AbortSignal): Promise<void>;
}
