import type {
  Account,
  AccountStanding,
  ApiKey,
  KeyFilter,
} from "../../contract/account-records.ts";
import type { Generation } from "../../contract/generation.ts";
import type { GenerationFilter } from "../../contract/generation-records.ts";
import type { LedgerEntry } from "../../contract/ledger-records.ts";
import type { Page, PageWish } from "../../contract/page.ts";
import type { Story } from "../../contract/story.ts";
import type { OpenPicture } from "../limner.ts";

export interface AccountSheet extends Account, AccountStanding {}

export interface KeyCard extends ApiKey {
  readonly accountName: string;
}

/** A record with what its account and its key are called now. */
export interface GenerationCard {
  readonly generation: Generation;
  readonly accountName: string;
  /** Null for a key that stands in no record. */
  readonly keyName: string | null;
}

/** All that is known of one generation. */
export interface GenerationDossier extends GenerationCard {
  /** What it held, gave back and took, in that order. */
  readonly entries: readonly LedgerEntry[];
  /** How large its references are, by their number; one that is gone has none. */
  readonly referenceBytes: ReadonlyMap<number, number>;
}

interface StorySheet extends Omit<Story, "data"> {
  readonly data: readonly GenerationCard[];
}

/** What the operator is shown of accounts, keys and generations, of whomever they are. See `Administration`. */
export interface Inspection {
  /** Oldest first; with `words`, those whose name or id has them. */
  listAccounts(wish: PageWish & { readonly words?: string }): Promise<Page<AccountSheet>>;
  account(id: string): Promise<AccountSheet>;
  /** Of all accounts, newest first. */
  findKeys(filter: KeyFilter): Promise<Page<KeyCard>>;
  /** Of all accounts. */
  generations(filter: GenerationFilter): Promise<Page<GenerationCard>>;
  generation(id: string): Promise<GenerationDossier>;
  /** See `GenerationRecords.story`. */
  story(id: string): Promise<StorySheet>;
  /** As its owner would: throws `already_finished`. */
  cancel(id: string): Promise<GenerationDossier>;
  /** A reference picture, counted from 1. */
  openReference(id: string, n: number): Promise<OpenPicture>;
}
