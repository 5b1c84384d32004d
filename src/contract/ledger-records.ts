import type { Page, PageWish } from "./page.ts";

/** What an entry is: money set aside, given back, taken, paid in, or corrected. */
export type LedgerKind = "hold" | "release" | "capture" | "top_up" | "adjust";

/** One signed line of an account; the sum of all of them is its balance. Never changed, never removed. */
export interface LedgerEntry {
  readonly account: string;
  /** What it was held, released or captured for; null for money that a person entered. */
  readonly generation: string | null;
  readonly kind: LedgerKind;
  /** Signed: what the entry does to the balance. */
  readonly amountMicros: number;
  /** What a person calls the entry, once in an account; null where a generation says what it is. */
  readonly reference: string | null;
  readonly note: string | null;
  /** Unix milliseconds. */
  readonly createdAt: number;
}

/** Money that a person enters by hand. */
export interface NewEntry {
  readonly account: string;
  readonly kind: Extract<LedgerKind, "top_up" | "adjust">;
  /** Above zero for a top-up; above or below it for an adjustment. */
  readonly amountMicros: number;
  /** Of an invoice or a payment, say: the same one again is the same entry. */
  readonly reference: string;
  readonly note: string | null;
  readonly createdAt: number;
}

export interface EnteredMoney {
  readonly entry: LedgerEntry;
  /** What can be spent now; after a repetition too. */
  readonly balanceMicros: number;
  /** The reference stood in the account already, for the same kind and amount: nothing was written. */
  readonly repeated: boolean;
}

/** Entries of one account; those of generations are written by `GenerationRecords`. */
export interface LedgerRecords {
  /**
   * Writes an entry and changes the balance with it, in one transaction, once for each reference of an account.
   * Throws `not_found` (no such account), `invalid_request` (an amount that cannot be entered) and
   * `idempotency_mismatch` (the reference stands for another kind or amount).
   */
  enter(entry: NewEntry): Promise<EnteredMoney>;
  /** Newest first. Throws `invalid_request` for a cursor that no page gave out. */
  list(wish: PageWish & { readonly account: string }): Promise<Page<LedgerEntry>>;
  /** What a generation held, gave back and took, in the order in which that happened. */
  ofGeneration(generation: string): Promise<readonly LedgerEntry[]>;
}
