import type { Page } from "./page.ts";

/** The states in which a generation can end. */
export type EndState = "succeeded" | "failed" | "canceled";

export type WebhookEvent = `generation.${EndState}`;
export type DeliveryState = "pending" | "delivered" | "given_up";

/** The end of one generation that is to be told to one address. Times are Unix milliseconds. */
export interface WebhookDelivery {
  /** Of generation and event, such as `gen_….succeeded`: the same over all tries, so that a receiver can tell a repetition. */
  readonly id: string;
  readonly account: string;
  readonly generation: string;
  readonly event: WebhookEvent;
  readonly url: string;
  readonly state: DeliveryState;
  /** Tries begun; one that is under way is counted. */
  readonly tries: number;
  /** When it is tried next; null once it is over. */
  readonly nextAt: number | null;
  /** Of the last answer; null if there was none. */
  readonly lastStatus: number | null;
  /** Why the last try failed, in words; null if it did not. */
  readonly lastError: string | null;
  readonly createdAt: number;
  readonly deliveredAt: number | null;
  readonly givenUpAt: number | null;
}

/** How one try ended. */
export type TryEnd =
  | { readonly kind: "delivered"; readonly at: number; readonly status: number }
  | {
      readonly kind: "failed";
      readonly at: number;
      readonly status: number | null;
      readonly reason: string;
      /** Milliseconds from now, by the database's clock, to the next try; null: it is given up. */
      readonly againInMs: number | null;
    };

export interface DueTerms {
  readonly limit: number;
  readonly limitPerAccount: number;
  /** Accounts that have enough under way already. */
  readonly exceptAccounts: readonly string[];
  readonly leaseMs: number;
}

export interface DeliveryFilter {
  readonly account?: string;
  readonly generation?: string;
  readonly state?: DeliveryState;
  /** The `next` of the page before. */
  readonly cursor?: string;
  /** 1 to 100. */
  readonly limit: number;
}

/**
 * The outbox. Its rows are written by the commits that end generations (`settle`, `cancel`, `failQueued`), so that an
 * end without its row, or a row without its end, cannot exist. Whoever writes how a try ended must still hold it: the count
 * of tries is the fence.
 */
export interface WebhookRecords {
  /**
   * Takes what is due, longest first. Each is counted as tried and is not due again for `leaseMs`, so
   * that nobody else tries at the same time and a try that dies with its process is made again.
   */
  claimDue(terms: DueTerms): Promise<readonly WebhookDelivery[]>;
  /** False if the delivery is over, or someone else has begun a later try. */
  endTry(delivery: WebhookDelivery, end: TryEnd): Promise<boolean>;
  /** Takes a try back that was not made to its end: it is not counted and the delivery is due at once. */
  giveBack(delivery: WebhookDelivery): Promise<void>;
  get(id: string): Promise<WebhookDelivery | undefined>;
  list(filter: DeliveryFilter): Promise<Page<WebhookDelivery>>;
  /** Makes a delivery due at once. One that is over begins anew, with all its tries. Undefined if there is none of this id. */
  resend(id: string): Promise<WebhookDelivery | undefined>;
}
