import type { JsonValue } from "./json-value.ts";
import type { PictureFormat } from "./picture-format.ts";
import type { Size } from "./size.ts";
import type { Spool } from "./spool.ts";
import type { Usage } from "./usage.ts";
import type { Warning } from "./warning.ts";

/** What a backend can do. The core plans with it, so it must be true before the first call. */
export interface Abilities {
  /** Whether references can be changed at all; without it only `draw` reaches the engine. */
  readonly edit: boolean;
  readonly referencesMax: number;
  readonly mask: boolean;
  /** The most pictures that one call may ask for; the core splits what is larger. */
  readonly countMax: number;
  /**
   * The legal size to ask for when `target` is wanted: at or above the target in both edges if there
   * is one, else the largest. Engines that draw any size return the target itself.
   */
  legalSize(target: Size): Size;
  /** Whether the same seed gives the same picture. */
  readonly seed: boolean;
  readonly formats: readonly PictureFormat[];
  readonly transparency: boolean;
  /** Request fields of `EngineWork.wishes` that are honoured; all others become warnings. */
  readonly wishes: readonly (keyof EngineWishes)[];
  readonly previews: boolean;
  /** Whether it tells how far a drawing is, beyond that it has begun. */
  readonly progress: boolean;
  /** Whether an aborted call is also ended at the backend. */
  readonly cancel: boolean;
  /** Drawing again costs nobody anything, so a lost call is simply drawn anew. */
  readonly repeatable: boolean;
  /** Draws in this very process, so that its concurrency is that of each process and not of all together. */
  readonly inProcess?: true;
  /** Draws by rules, not by a trained model; said in the provenance of each picture and in the model list. */
  readonly procedural: boolean;
  /** What a procedural engine draws well and what it cannot, in a sentence or two for the model list. */
  readonly note?: string;
}

/** A picture given as input, upright, in sRGB, without metadata. */
export interface EngineReference {
  /** Counted from 1 in order of appearance. */
  readonly n: number;
  /** Whether the instruction names this one as the picture to change. */
  readonly changed: boolean;
  readonly width: number;
  readonly height: number;
  readonly mediaType: string;
  /** The encoded bytes, as often as asked for; at most 20 MiB. */
  open(): AsyncIterable<Uint8Array>;
  /** What this same engine said about the picture when it drew it; absent for foreign pictures. */
  readonly document?: JsonValue;
}

/** Wishes that only some backends know. Absent members were not asked for. */
export interface EngineWishes {
  readonly quality?: string;
  readonly style?: string;
  readonly background?: "transparent" | "opaque" | "auto";
  readonly moderation?: string;
  readonly inputFidelity?: string;
}

export interface EngineWork {
  readonly generationId: string;
  /** `{generation}-{call}`: sent upstream as `Idempotency-Key`. */
  readonly callKey: string;
  /** The model's name at this backend. */
  readonly model: string;
  /** `iterate`: the edit target is a picture of ours that stood in the conversation. */
  readonly mode: "draw" | "edit" | "iterate";
  /** The words to draw or the change to make; data, never settings of the backend. */
  readonly prompt: string;
  /** Earlier words of the user, oldest first, that a drawing may build on; empty when a picture stands in the history. */
  readonly context: readonly string[];
  /** Standing guidance from system messages; weaker than the prompt. Empty if there is none. */
  readonly guidance: string;
  /** In order of `n`. At most one is `changed`. */
  readonly references: readonly EngineReference[];
  readonly mask?: EngineReference;
  /** A legal size of this engine; the picture may still come back in another, the core fits it. */
  readonly size: Size;
  /** 1 to `abilities.countMax`. */
  readonly count: number;
  /** One seed per picture, whole numbers from 0 to 2^32 - 1; the same seeds on every attempt. */
  readonly seeds: readonly number[];
  readonly format: PictureFormat;
  readonly wishes: EngineWishes;
}

export interface Progress {
  /** A word a person can read: `sketching`, `filters`. */
  readonly stage: string;
  /** 0 to 1. */
  readonly share: number;
}

/** A picture on its way: coarse, quickly made, thrown away when the next one comes. */
export interface EnginePreview {
  /** Which picture of the call it belongs to, from 0, in the order of `work.seeds`. */
  readonly picture: number;
  /** Counted from 0 for each picture. */
  readonly step: number;
  /** Raw sRGB pixels, three bytes each, rows from the top. */
  readonly data: ArrayBuffer;
  readonly width: number;
  readonly height: number;
}

export interface EngineContext {
  /** Aborted on cancel, on drain of repeatable work and at the channel's time limit. */
  readonly signal: AbortSignal;
  progress(step: Progress): void;
  /** Present when somebody watches the picture grow; an engine without it draws no previews. */
  readonly previews?: {
    /** How many of each picture are wanted at most, coarse to fine: 1 to 3. */
    readonly count: number;
    /** Takes one over; never waits, never throws. */
    show(preview: EnginePreview): void;
  };
  /** Resolves once it is durable that this call may cost money. Awaited before the first byte of the request leaves. */
  sending(): Promise<void>;
  /** The backend's own id of the job, durable when this resolves; `resume` gets it. */
  accepted(upstreamId: string): Promise<void>;
  /** Where encoded bytes go, bounded and hashed on the way. The core disposes of it. */
  openSpool(): Promise<Spool>;
}

interface EnginePictureFacts {
  readonly seed?: number;
  /** The words as the engine understood them. */
  readonly revisedPrompt?: string;
  /** One line a person can read: what the engine took from the words. */
  readonly understood?: string;
  /** Opaque; kept with the picture and handed back with it as a reference. */
  readonly document?: JsonValue;
}

/** An encoded file as the backend sent it, already closed. */
export interface EngineFile extends EnginePictureFacts {
  readonly kind: "file";
  readonly file: Spool;
  readonly mediaType: string;
}

/** Raw sRGB pixels, rows from the top, one byte a channel, that the core fits and encodes once. */
export interface EnginePixels extends EnginePictureFacts {
  readonly kind: "pixels";
  /** Not a shared buffer: those do not count in the garbage collector's reckoning, and pile up for gigabytes. */
  readonly data: ArrayBuffer;
  readonly width: number;
  readonly height: number;
  readonly channels: 3 | 4;
}

export type EnginePicture = EngineFile | EnginePixels;

export interface EngineResult {
  /** In the order of `work.seeds`; fewer than asked for is an answer, none is a fault. */
  readonly pictures: readonly EnginePicture[];
  /** What the engine could not honour, in the order it noticed. */
  readonly warnings: readonly Warning[];
  readonly usage?: Usage;
  readonly pricePaidMicros?: number;
}

/**
 * The code that speaks to one kind of backend. Made by a factory, closed by whoever made it.
 * A failed call ends in one of three ways, told by the `outcome` of the Fault it throws:
 * `unpaid` (another channel may try), `refused` (no failover, the caller's fault code),
 * `unknown` (it may have cost money; no failover). A Fault without an outcome counts as `unknown`
 * once `sending` was called, else as `unpaid`. Held to its promises by `conformance/engine.ts`.
 */
export interface Engine extends AsyncDisposable {
  readonly id: string;
  readonly abilities: Abilities;
  generate(work: EngineWork, context: EngineContext): Promise<EngineResult>;
  /** Asks after a job that a dead process had handed over. Only where the backend keeps jobs. */
  resume?(upstreamId: string, work: EngineWork, context: EngineContext): Promise<EngineResult>;
  /**
   * Asks whether the backend would take a call now, without drawing anything and at no cost. Resolves if so, else throws a
   * Fault of outcome `unpaid` that says why not. Only where the backend has something to ask.
   */
  probe?(signal: AbortSignal): Promise<void>;
}
