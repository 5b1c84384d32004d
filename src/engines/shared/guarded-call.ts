/** What came of the requests that foreign code made for one call of ours. */
export interface CallReport {
  /** What ended the call: a Fault with an outcome, or what `sending` threw. Undefined while nothing failed. */
  readonly failure: Error | undefined;
  /** Requests that may have ordered something: one, or none yet. */
  readonly orders: number;
  /** The backend has answered the order with a status from 200 to 299. */
  readonly isAnswered: boolean;
  /** The beginning of the newest answer that was no picture. It may hold anything. */
  readonly words: string;
}

/** A `fetch` to be handed to foreign code for one call of ours. Disposing of it ends what is still on its way. */
export interface GuardedCall extends Disposable {
  readonly fetch: typeof globalThis.fetch;
  readonly report: CallReport;
}
