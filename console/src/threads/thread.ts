import type { Generation } from "limner/client";

/** A picture that a request changes or goes by. Counted from 1 in the order of the list. */
export type Reference =
  /** On this server or elsewhere. `generation` is set where it is a picture of ours. */
  | {
      readonly id: string;
      readonly kind: "url";
      readonly url: string;
      readonly generation: string | null;
      readonly width: number | null;
      readonly height: number | null;
      /** Put there by itself after it was drawn, so that the next words change it. Whoever moves or adds it leaves this out. */
      readonly automatic?: true;
    }
  /** A file of this browser's: the bytes lie in the store of files under `id` until the turn was accepted. */
  | {
      readonly id: string;
      readonly kind: "file";
      readonly name: string;
      readonly mediaType: string;
      readonly bytes: number;
      readonly width: number | null;
      readonly height: number | null;
      /** Set when its turn was accepted: the bytes are then read from there, as reference `n` of that generation. */
      readonly kept?: { readonly generation: string; readonly n: number };
    };

export type PictureFormat = "png" | "jpeg" | "webp";

/** What is asked for beside the words. */
export interface Wishes {
  readonly model: string;
  /** `auto`, or pixels such as `2048x1152`. */
  readonly size: string;
  readonly format: PictureFormat;
  readonly count: number;
  readonly seed: number | null;
  readonly temperature: number | null;
  /** How the picture comes back: by its address, or as base64 within the answer. */
  readonly answer: "url" | "base64";
}

/** What stands in the composer. */
export interface Draft {
  readonly prompt: string;
  readonly references: readonly Reference[];
  readonly wishes: Wishes;
}

/** A fault as it is shown: the server's own, or one of the connection. */
export interface TurnFault {
  readonly code: string;
  readonly message: string;
  readonly param: string | null;
  readonly status: number | null;
  readonly requestId: string | null;
  readonly retryAfterMs: number | null;
}

/** One request and what came of it. */
export interface Turn extends Draft {
  readonly id: string;
  /** Written down before the request leaves, so that sending it again joins. */
  readonly idempotencyKey: string;
  /** Unix milliseconds. */
  readonly createdAt: number;
  /** Null until the server has accepted it. */
  readonly generationId: string | null;
  /** As the server told it last; what is paid, stored and exact is said by it alone. */
  readonly record: Generation | null;
  /** Why it was not accepted; a fault of the drawing itself stands in the record. */
  readonly fault: TurnFault | null;
  /** The turn before, if it was still being drawn when this one was made: it is sent when that one has ended. */
  readonly waitsFor: string | null;
}

export interface Thread {
  readonly id: string;
  /** Of the first prompt, or as it was renamed. */
  readonly title: string;
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly turns: readonly Turn[];
  readonly draft: Draft;
}

/** What is written before anything is asked for. */
export function emptyDraft(wishes: Wishes = DEFAULT_WISHES): Draft {
  return { prompt: "", references: [], wishes };
}

export const DEFAULT_WISHES: Wishes = {
  model: "gpt-image-2-vip",
  size: "auto",
  format: "png",
  count: 1,
  seed: null,
  temperature: null,
  answer: "url",
};
