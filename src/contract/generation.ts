import type { FaultCode } from "./fault.ts";
import type { EngineWishes } from "./engine.ts";
import type { Route } from "./image-request.ts";
import type { PictureFormat } from "./picture-format.ts";
import type { Size } from "./size.ts";
import type { Usage } from "./usage.ts";
import type { Warning } from "./warning.ts";
import type { WebhookDelivery } from "./webhook-records.ts";

export type GenerationState = "queued" | "running" | "succeeded" | "failed" | "canceled";
export type Mode = "draw" | "edit" | "iterate";
export type StageName = "queued" | "references" | "drawing" | "finishing" | "storing";

export interface Stage {
  readonly name: StageName;
  readonly ms: number;
}

/** A reference as the plan keeps it: stored, upright, counted from 1. */
export interface PlannedReference {
  readonly n: number;
  readonly asset: string;
  readonly changed: boolean;
  readonly width: number;
  readonly height: number;
  readonly mediaType: string;
  /** The output asset of ours that this picture is, if its document may be used. */
  readonly ownAsset: string | null;
}

/** Everything that was decided at admission and holds for every attempt. JSON in the record. */
export interface Plan {
  readonly mode: Mode;
  readonly prompt: string;
  readonly context: readonly string[];
  readonly guidance: string;
  readonly references: readonly PlannedReference[];
  readonly mask: PlannedReference | null;
  /** Exactly these pixels are delivered. */
  readonly size: Size;
  /** `auto`, or as asked for. */
  readonly sizeAsked: string;
  /** What drives the size, in plain words. */
  readonly sizeUnderstood: string;
  readonly format: PictureFormat;
  /** Quality of JPEG and WebP, 1 to 100; null for PNG. */
  readonly quality: number | null;
  readonly count: number;
  readonly seeds: readonly number[];
  /** Whether the caller asked for a repeatable picture (a seed, or temperature 0). */
  readonly seedWished: boolean;
  /** How many previews of each picture are wanted, 0 to 3; absent in records of older versions. */
  readonly previews?: number;
  readonly wishes: EngineWishes;
  /** Frozen at admission, per picture. */
  readonly priceMicros: number;
  /** Prices, by channel, of pictures that carry warning `other_engine`; also frozen. */
  readonly otherEnginePrices?: Readonly<Record<string, number>>;
  /** Warnings that were known at admission. */
  readonly warnings: readonly Warning[];
}

export interface GenerationError {
  readonly code: FaultCode;
  readonly message: string;
  /** Of the last backend call, where there was one. */
  readonly outcome: "unpaid" | "refused" | "unknown" | null;
}

export type CallOutcome = "sending" | "answered" | "unpaid" | "refused" | "unknown";

/** One request to a backend. */
export interface Call {
  /** Counted from 1 within the generation. */
  readonly number: number;
  readonly attempt: number;
  readonly channel: string;
  /** The pictures it draws, counted from 0. */
  readonly pictures: readonly number[];
  readonly upstreamId: string | null;
  /** Unix milliseconds. */
  readonly startedAt: number;
  readonly endedAt: number | null;
  readonly outcome: CallOutcome;
  readonly pricePaidMicros: number | null;
  /** The backend's own words, first 2 KB, secrets masked; for the admin only. */
  readonly backendText: string | null;
}

/** A stored output picture. */
export interface Picture {
  readonly asset: string;
  /** Counted from 0; the order of delivery. */
  readonly order: number;
  readonly width: number;
  readonly height: number;
  readonly bytes: number;
  readonly mediaType: string;
}

/** What the request that made a generation said of the program that sent it; never where it came from. */
export interface Client {
  /** The first characters of its `User-Agent`, and only those that can be printed. */
  readonly userAgent: string | null;
  /** How often it had sent the request before, by its own count. */
  readonly retryCount: number | null;
}

/** A picture of the account's own that a generation was made from. */
interface Parent {
  /** The reference that it was given as, counted from 1. */
  readonly n: number;
  readonly generation: string;
}

/** The durable record of one accepted request. Times are Unix milliseconds. */
export interface Generation {
  readonly id: string;
  readonly account: string;
  readonly key: string;
  readonly route: Route;
  readonly model: string;
  readonly fingerprint: string;
  readonly plan: Plan;
  readonly state: GenerationState;
  readonly attempt: number;
  readonly crashes: number;
  readonly createdAt: number;
  /** When it was first claimed; null in records of older versions. */
  readonly startedAt: number | null;
  readonly finishedAt: number | null;
  /** When an answer (its end, or a 202 that told of it) was first handed to a connection whole. */
  readonly deliveredAt: number | null;
  readonly erasedAt: number | null;
  /** When the time for which its references, or its pictures, are kept was over, and they went. */
  readonly referencesExpiredAt: number | null;
  readonly picturesExpiredAt: number | null;
  readonly stages: readonly Stage[];
  readonly warnings: readonly Warning[];
  readonly error: GenerationError | null;
  /** What was captured; null while open. */
  readonly costMicros: number | null;
  readonly heldMicros: number;
  readonly native: Size | null;
  readonly understood: string | null;
  readonly revisedPrompt: string | null;
  readonly usage: Usage | null;
  readonly channel: string | null;
  readonly retryOf: string | null;
  /** Made with an `Idempotency-Key`. */
  readonly isKeyed: boolean;
  /** Null if nothing was said, and once it is erased. */
  readonly client: Client | null;
  /** Where its end is told; null: nowhere. */
  readonly webhookUrl: string | null;
  /** How far the telling has come; null while it has not ended, and if there is nowhere to tell it. */
  readonly webhook: WebhookDelivery | null;
  readonly pictures: readonly Picture[];
  readonly calls: readonly Call[];
  /** In the order of its references; they stay when references and pictures go. */
  readonly parents: readonly Parent[];
}
