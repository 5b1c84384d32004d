/** How a call ended: `open` while it goes on, `cut` by the mock, `left` by the caller before the answer was whole. */
export type CallOutcome = "open" | "answered" | "refused" | "cut" | "left";

/** One request, as `GET /mock/calls` shows it. */
export interface MockCall {
  readonly number: number;
  readonly method: string;
  readonly path: string;
  readonly mode: string;
  /** The `Idempotency-Key`. */
  readonly key: string | null;
  /** The first 200 characters. */
  readonly prompt: string | null;
  /** As it was asked, such as `1024x1024` or `auto`. */
  readonly size: string | null;
  readonly n: number | null;
  /** The bytes of each reference picture; 0 for one that was given by its address, which is not fetched. */
  readonly references: readonly number[];
  /** The bytes of the mask. */
  readonly mask: number | null;
  /** Work was done for this call, which a real backend would bill. False for one that joined an earlier one. */
  readonly drawn: boolean;
  readonly joined: boolean;
  /** How many pictures were drawn for it. */
  readonly pictures: number;
  readonly status: number | null;
  /** The answer left whole. */
  readonly whole: boolean;
  readonly outcome: CallOutcome;
}

interface CallCounts {
  readonly requests: number;
  readonly drawings: number;
  readonly pictures: number;
}

interface MockTotals extends CallCounts {
  readonly byRoute: Readonly<Record<string, CallCounts>>;
  /** Of the last 1000 keys. */
  readonly byKey: Readonly<Record<string, CallCounts>>;
  /** Of the calls that have ended. */
  readonly byOutcome: Readonly<Partial<Record<CallOutcome, number>>>;
  /** So many calls, at most, were open at a time while work was done for them. */
  readonly drawingAtOnceMax: number;
}

export interface MockCalls {
  readonly totals: MockTotals;
  /** The last 1000, the oldest first. */
  readonly calls: readonly MockCall[];
}
