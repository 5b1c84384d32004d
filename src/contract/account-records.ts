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
  /** Oldest first. Throws `invalid_request` for a cursor that no page gave out. */
  list(wish: PageWish): Promise<Page<Account>>;
  /** The account as it is then; undefined if there is none. */
  update(id: string, changes: AccountChanges): Promise<Account | undefined>;
}

export interface KeyRecords {
  add(key: NewKey): Promise<ApiKey>;
  /** By the hash; a disabled or expired key is returned as it is. */
  findByHash(hash: string): Promise<ApiKey | undefined>;
  get(id: string): Promise<ApiKey | undefined>;
  /** Oldest first. */
  list(account: string): Promise<readonly ApiKey[]>;
  /** False if there is no such key. Disabling twice is no error. */
  disable(id: string): Promise<boolean>;
  /** The key as it is then; undefined if there is none. What it has used of its budget is never changed. */
  update(id: string, changes: KeyChanges): Promise<ApiKey | undefined>;
}

export interface SignInRecords {
  add(signIn: { readonly hash: string; readonly expiresAt: number }): Promise<void>;
  /** True once, for a sign-in that was not used and has not expired at `now`. */
  use(hash: string, now: number): Promise<boolean>;
}
