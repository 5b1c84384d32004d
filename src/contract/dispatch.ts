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
  | { readonly kind: "preview"; readonly preview: Preview };

/** Claims one generation and runs it to its end; false if there was nothing to claim. */
export type WorkOne = () => Promise<boolean>;

/** Who runs what next, and who is told. Held to its promises by `conformance/dispatch.ts`. */
export interface Dispatch extends AsyncDisposable {
  /** Begins to call `work` after rings and sweeps, at most `slots` at a time. */
  start(work: WorkOne, options: { readonly slots: number }): void;
  /** From now on at most so many at a time, from 1. Work under way goes on, also what is beyond the new number. */
  resize(slots: number): void;
  /** There may be something to claim. Never waits. */
  ring(): void;
  /** Hands an event on to whoever listens, previews whole and in order like all others; nobody changes their bytes. */
  announce(generation: string, event: GenerationEvent): void;
  /** Returns the way to stop listening. */
  listen(generation: string, listener: (event: GenerationEvent) => void): () => void;
  /** No further work is begun; resolves when none is under way, or when `signal` fires. */
  drain(signal: AbortSignal): Promise<void>;
}
