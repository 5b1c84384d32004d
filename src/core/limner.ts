import type { Account, ApiKey } from "../contract/account-records.ts";
import type { Asset } from "../contract/asset-records.ts";
import type { Generation, GenerationState } from "../contract/generation.ts";
import type { ImageRequest } from "../contract/image-request.ts";
import type { Model } from "../contract/model.ts";
import type { Caller } from "./caller.ts";

export interface DrawOptions {
  readonly idempotencyValue: string | null;
  /** A retry mark was on the request (`x-stainless-retry-count` above zero). */
  readonly retryMark: boolean;
  readonly signal: AbortSignal;
}

export interface Accepted {
  readonly generation: Generation;
  /** The request met an earlier one and is answered from its record. */
  readonly replayed: boolean;
}

export interface WaitOptions {
  /** Gives up with `still_running` after this long; the run goes on. */
  readonly patienceMs: number;
  /** Fired when nobody waits any more. */
  readonly signal: AbortSignal;
}

/** A stored picture, ready to be sent. */
export interface OpenPicture {
  readonly asset: Asset & { readonly mediaType: string; readonly bytes: number };
  /** Both ends included. Throws `not_found` if the file has gone meanwhile. */
  read(range?: {
    readonly start: number;
    readonly end: number;
  }): Promise<AsyncIterable<Uint8Array>>;
}

export interface ModelCard {
  readonly model: Model;
  /** Whether every channel that may draw it is procedural, not a neural model. */
  readonly procedural: boolean;
  /** What its engines say of themselves where all of them are procedural; else null. */
  readonly note: string | null;
  /** Whether references can be given. */
  readonly edits: boolean;
  /** Median of late, in seconds; null until there is one. */
  readonly usualSeconds: number | null;
}

interface AccountCard {
  readonly account: Account;
  readonly key: ApiKey;
}

export interface Readiness {
  readonly ready: boolean;
  /** One word per part: `ok`, or what is wrong. */
  readonly parts: Readonly<Record<string, string>>;
}

/** What Limner does, whatever door the wish came through. `http` and `mcp` call nothing else. */
export interface Limner {
  /** From the `Authorization` header. Throws `invalid_api_key`. */
  authenticate(authorization: string | undefined): Promise<Caller>;
  /**
   * Admits a request: once this resolves it always ends in a record.
   * Faults: those of intent, size, references, money and limits; nothing is charged by a fault.
   */
  draw(request: ImageRequest, caller: Caller, options: DrawOptions): Promise<Accepted>;
  /** Resolves with the finished record, whatever its state. Throws `still_running` when patience ends. */
  waitFor(id: string, options: WaitOptions): Promise<Generation>;
  /** Throws `not_found`, also for another account's id. */
  find(id: string, caller: Caller): Promise<Generation>;
  list(
    caller: Caller,
    filter: {
      readonly states?: readonly GenerationState[];
      readonly model?: string;
      readonly cursor?: string;
      readonly limit: number;
    },
  ): Promise<{ readonly data: readonly Generation[]; readonly next: string | null }>;
  models(caller: Caller): Promise<readonly ModelCard[]>;
  /** Throws `model_not_found`, `model_not_allowed`. */
  model(id: string, caller: Caller): Promise<ModelCard>;
  account(caller: Caller): Promise<AccountCard>;
  /** An output picture by its name, `width` for a rendition of it. Throws `not_found`. */
  openPicture(
    name: string,
    options: { readonly width?: 160 | 320 | 640 | 1280; readonly signal: AbortSignal },
  ): Promise<OpenPicture>;
  /** A reference of a generation of the caller's account. Throws `not_found`. */
  openReference(id: string, n: number, caller: Caller): Promise<OpenPicture>;
  /** Exchanges a sign-in code for a new key of the first account. Throws `invalid_api_key`. */
  signIn(code: string, name: string): Promise<{ readonly key: string; readonly record: ApiKey }>;
  readiness(): Promise<Readiness>;
}
