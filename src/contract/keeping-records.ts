import type { Keeping } from "./account-records.ts";

/** What a generation keeps and loses with time. */
export type KeptKind = "references" | "results";

/** All generations of one account and model that have ended and still have what they kept. */
export interface KeptGroup {
  readonly account: string;
  readonly model: string;
  /** Of the account; null: nothing differs from what is configured. */
  readonly keeping: Partial<Keeping> | null;
  /** How long ago the one that ended first has ended, by the database's clock. */
  readonly oldestMs: number;
}

/** How pictures leave the records when their time is over. Held to its promises by `conformance/records.ts`. */
export interface KeepingRecords {
  /** The group that comes after this one, in an order that stays; null: the first. Undefined after the last. */
  nextGroup(
    kind: KeptKind,
    after: Pick<KeptGroup, "account" | "model"> | null,
  ): Promise<KeptGroup | undefined>;
  /**
   * Takes what was kept longer than `keepMs` since its generation ended out of the records of a group, at most `limit`
   * generations at a time, those that ended first. Their files are marked deleted; words and money stay. Answers how many it were.
   */
  expire(
    kind: KeptKind,
    terms: Pick<KeptGroup, "account" | "model"> & {
      readonly keepMs: number;
      readonly limit: number;
    },
  ): Promise<number>;
}
