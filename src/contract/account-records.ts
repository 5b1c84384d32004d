export interface Account {
  readonly id: string;
  readonly name: string;
  /** What can still be spent: the sum of the account's entries. */
  readonly balanceMicros: number;
  /** Entries are written, but nothing is refused and the balance may go below zero. */
  readonly unlimited: boolean;
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
}

export interface AccountRecords {
  /** The first account, made once; unlimited. */
  first(): Promise<Account>;
  get(id: string): Promise<Account | undefined>;
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
}

export interface SignInRecords {
  add(signIn: { readonly hash: string; readonly expiresAt: number }): Promise<void>;
  /** True once, for a sign-in that was not used and has not expired at `now`. */
  use(hash: string, now: number): Promise<boolean>;
}
