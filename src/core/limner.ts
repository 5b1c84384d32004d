import type { Account, ApiKey } from "../contract/account-records.ts";
import type { Asset } from "../contract/asset-records.ts";
import type { Client, Generation } from "../contract/generation.ts";
import type { GenerationFilter } from "../contract/generation-records.ts";
import type { ImageRequest } from "../contract/image-request.ts";
import type { Model } from "../contract/model.ts";
import type { Story } from "../contract/story.ts";
import type { UsageLine, UsageQuery } from "../contract/usage-records.ts";
import type { Caller } from "./caller.ts";
import type { GenerationNews } from "./generations/watch.ts";
import type { Rates } from "./limits/take-rates.ts";
import type { LimitsInForce } from "./limits-in-force.ts";

export interface DrawOptions {
  readonly idempotencyValue: string | null;
  /** A retry mark was on the request (`x-stainless-retry-count` above zero). */
  readonly retryMark: boolean;
  /** What is known of the program that asks; null: nothing. */
  readonly client: Client | null;
  /** Where the end is to be told, as the request names it; null: as the key or the model says. */
  readonly webhookUrl: string | null;
  readonly signal: AbortSignal;
}

export interface Accepted {
  readonly generation: Generation;
  /** The request met an earlier one and is answered from its record. */
  readonly replayed: boolean;
  /** What is left of the limits that counted this request; empty where none did. */
  readonly rates: Rates;
  /**
   * To be called before the end of the generation is answered: a retry of what it answers may come at once, and must
   * find written down what it is owed. Never rejects.
   */
  answering(generation: Generation): Promise<void>;
  /**
   * To be called once, when the connection of this request is over: with the record that was handed to the socket
   * whole (a finished one, or one that a 202 told of), or with null if the caller was left without a final answer.
   * A generation that was answered to nobody is an orphan, which the next request like it joins. Never rejects.
   */
  close(answered: Generation | null): Promise<void>;
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
  /** Where the store hands out the bytes itself for a while (see `AssetStore.addressOf`); undefined: it does not. */
  address(): Promise<{ readonly url: string; readonly keptS: number } | undefined>;
}

export interface ModelCard {
  readonly model: Model;
  /** Whether some channel that may draw it sends previews. */
  readonly previews: boolean;
  /** Whether every channel that may draw it is procedural, not a neural model. */
  readonly procedural: boolean;
  /** What its engines say of themselves where all of them are procedural; else null. */
  readonly note: string | null;
  /** Whether references can be given. */
  readonly edits: boolean;
  /** Median of late, in seconds; null until there is one. */
  readonly usualSeconds: number | null;
}

export interface AccountCard {
  readonly account: Account;
  readonly key: ApiKey;
  /** What this key may do at a time. */
  readonly limits: LimitsInForce;
  /** The models that this key may use, each with its price for a picture. */
  readonly prices: readonly { readonly model: string; readonly priceMicros: number }[];
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
  /** Throws `not_found`, also for another account's id, and for another key's if the caller's is private. */
  find(id: string, caller: Caller): Promise<Generation>;
  /** The record of a generation that is canceled now, or was before. Throws `not_found`, `already_finished`. */
  cancel(id: string, caller: Caller): Promise<Generation>;
  /** Takes pictures, references and words out of a record, once it is canceled or has ended. Throws `not_found`. */
  erase(id: string, caller: Caller): Promise<void>;
  /**
   * The present record at once, then every change of its state and the latest progress in between. Ends after
   * a final state, when `signal` fires, and when the server stops. Throws `not_found`.
   */
  watch(
    id: string,
    caller: Caller,
    options: { readonly signal: AbortSignal },
  ): Promise<AsyncIterable<GenerationNews>>;
  list(
    caller: Caller,
    filter: Omit<GenerationFilter, "account" | "key">,
  ): Promise<{ readonly data: readonly Generation[]; readonly next: string | null }>;
  /** What a generation was made from, and what was made from it, of what this caller may see. Throws `not_found`. */
  story(id: string, caller: Caller): Promise<Story>;
  models(caller: Caller): Promise<readonly ModelCard[]>;
  /** Throws `model_not_found`, `model_not_allowed`. */
  model(id: string, caller: Caller): Promise<ModelCard>;
  account(caller: Caller): Promise<AccountCard>;
  /** Of the caller's account, or of the key alone if that is a private one. */
  usage(caller: Caller, query: Omit<UsageQuery, "account" | "key">): Promise<readonly UsageLine[]>;
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
