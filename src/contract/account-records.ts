import type { ChatSwitch } from "./chat-shape.ts";
import type { Page, PageWish } from "./page.ts";

/** What an account, or one key of it, may do at a time. */
export interface AccountLimits {
  readonly requestsPerMinute: number;
  /** Pictures asked for, so `n` of one request. */
  readonly imagesPerMinute: number;
  /** Generations that run at a time; the rest waits in the queue. */
  readonly concurrent: number;
  /** Generations that wait; one more is `rate_limited`. */
  readonly queued: number;
}

/** How long pictures are kept after the end of their generation, in days; null: for ever. */
export interface Keeping {
  readonly referencesDays: number | null;
  readonly resultsDays: number | null;
}

export interface Account {
  readonly id: string;
  readonly name: string;
  /** What can still be spent: the sum of the account's entries. */
  readonly balanceMicros: number;
  /** Entries are written, but nothing is refused and the balance may go below zero. */
  readonly unlimited: boolean;
  /** What differs from the configured limits; null: nothing. */
  readonly limits: Partial<AccountLimits> | null;
  /** What differs from the configured keeping; null: nothing. */
  readonly keeping: Partial<Keeping> | null;
  /** Unix milliseconds. */
  readonly createdAt: number;
}

export interface ApiKey {
  readonly id: string;
  readonly account: string;
  readonly name: string;
  /** The first characters, to tell keys apart; never enough to use one. */
  readonly prefix: string;
  readonly budgetMicros: number | null;
  readonly budgetUsedMicros: number;
  /** Models that it may use; null: all. */
  readonly models: readonly string[] | null;
  /** Unix milliseconds. */
  readonly expiresAt: number | null;
  readonly disabled: boolean;
  readonly createdAt: number;
  /** Sees only its own generations. */
  readonly isPrivate: boolean;
  /** What this key alone may do, within the limits of its account; null: as much as the account. */
  readonly limits: Partial<AccountLimits> | null;
  /** Where the ends of its generations are told, unless a request names another address. */
  readonly webhookUrl: string | null;
  /** Goes before what the model says, unless it is `auto`. */
  readonly chatShape: ChatSwitch;
  /** Unix milliseconds, to the minute or so; null: never. */
  readonly lastUsedAt: number | null;
}

/** `disabled` goes before `expired`. */
export const KEY_STATES = ["active", "disabled", "expired"] as const;
export type KeyState = (typeof KEY_STATES)[number];

/** Of all keys, the ones that are wished for. */
export interface KeyFilter extends PageWish {
  readonly account?: string;
  readonly state?: KeyState;
  /** Words in the name, in the prefix or in the name of the account; the case of Latin letters does not count. */
  readonly words?: string;
}

/** What is open in an account, and when money last came in. */
export interface AccountStanding {
  /** Set aside for generations that are open. */
  readonly heldMicros: number;
  readonly lastTopUp: { readonly amountMicros: number; readonly createdAt: number } | null;
  /** Keys that may be used now. */
  readonly activeKeys: number;
  readonly openGenerations: number;
}

export interface NewKey {
  readonly account: string;
  readonly name: string;
  /** SHA-256 of the key, in hexadecimal; the key itself is never kept. */
  readonly hash: string;
  readonly prefix: string;
  readonly budgetMicros: number | null;
  readonly models: readonly string[] | null;
  readonly expiresAt: number | null;
  readonly createdAt: number;
  readonly isPrivate?: boolean;
  readonly limits?: Partial<AccountLimits> | null;
  readonly webhookUrl?: string | null;
  /** `auto` when left out. */
  readonly chatShape?: ChatSwitch;
}

export interface NewAccount {
  readonly name: string;
  readonly unlimited: boolean;
  readonly limits: Partial<AccountLimits> | null;
  readonly keeping: Partial<Keeping> | null;
  readonly createdAt: number;
}

/** What is left out stays as it is; `limits` and `keeping` are replaced whole. */
export type AccountChanges = Partial<Pick<Account, "name" | "unlimited" | "limits" | "keeping">>;

/** What is left out stays as it is; `models` and `limits` are replaced whole. */
export type KeyChanges = Partial<
  Pick<
    ApiKey,
    | "name"
    | "budgetMicros"
    | "models"
    | "expiresAt"
    | "disabled"
    | "isPrivate"
    | "limits"
    | "webhookUrl"
    | "chatShape"
  >
>;

export interface AccountRecords {
  /** The first account, made once; unlimited. */
  first(): Promise<Account>;
  get(id: string): Promise<Account | undefined>;
  /**
   * What signs the webhooks of an account: `whsec_` and base64, the newest first, one or two. Made when first asked for.
   * Undefined if there is no such account.
   */
  webhookSecrets(account: string): Promise<readonly string[] | undefined>;
  /** Puts a new secret first; the one before it stays valid until the next rotation. Undefined if there is no such account. */
  rotateWebhookSecret(account: string): Promise<readonly string[] | undefined>;
  /** Makes an account whose balance is zero. */
  add(account: NewAccount): Promise<Account>;
  /**
   * Oldest first; with `words`, those whose name or id has them. Throws `invalid_request` for a cursor that no page
   * gave out.
   */
  list(wish: PageWish & { readonly words?: string }): Promise<Page<Account>>;
  /** Of these accounts, by id; one that there is not is not in it. */
  standings(ids: readonly string[]): Promise<ReadonlyMap<string, AccountStanding>>;
  /** What these accounts are called, by id; one that there is not is not in it. */
  namesOf(ids: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** The account as it is then; undefined if there is none. */
  update(id: string, changes: AccountChanges): Promise<Account | undefined>;
}

export interface KeyRecords {
  add(key: NewKey): Promise<ApiKey>;
  /** Adds a key to an account that has none but those of this prefix. False if it has, also of several that try at once. */
  addFirst(key: NewKey, besides: { readonly prefix: string }): Promise<boolean>;
  /** By the hash; a disabled or expired key is returned as it is. */
  findByHash(hash: string): Promise<ApiKey | undefined>;
  get(id: string): Promise<ApiKey | undefined>;
  /** Oldest first. */
  list(account: string): Promise<readonly ApiKey[]>;
  /** Of all accounts, newest first. Throws `invalid_request` for a cursor that no page gave out. */
  find(filter: KeyFilter): Promise<Page<ApiKey>>;
  /** What these keys are called, by id; one that there is not is not in it. */
  namesOf(ids: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** Notes that a key was used at this moment, unless a use of the last `everyMs` is noted already. */
  noteUse(id: string, use: { readonly at: number; readonly everyMs: number }): Promise<void>;
  /** False if there is no such key. Disabling twice is no error. */
  disable(id: string): Promise<boolean>;
  /** The key as it is then; undefined if there is none. What it has used of its budget is never changed. */
  update(id: string, changes: KeyChanges): Promise<ApiKey | undefined>;
}

export interface SignInRecords {
  /** Valid for so long from now, by the database's clock. */
  add(signIn: { readonly hash: string; readonly validMs: number }): Promise<void>;
  /** True once, for a sign-in that was not used and is still valid. */
  use(hash: string): Promise<boolean>;
}
