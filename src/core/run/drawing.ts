import type { PictureFacts, Run } from "../../contract/generation-records.ts";
import type { Fault } from "../../contract/fault.ts";
import type { Usage } from "../../contract/usage.ts";
import type { Warning } from "../../contract/warning.ts";
import type { Catalogue } from "../catalogue.ts";
import type { Outage } from "./patiently.ts";
import type { StageTimer } from "./stage-timer.ts";

/** How a call to a backend ended without a usable picture. */
export interface CallFailure {
  /** `crashed`: our own engine broke; `interrupted`: the run was told to stop. */
  readonly kind: "unpaid" | "refused" | "unknown" | "unusable" | "crashed" | "interrupted";
  readonly fault: Fault;
  /** Of unknown outcome, and its pictures may be ordered once more at the same channel, in a new call. */
  readonly mayOrderAnew?: boolean;
}

interface DrawnPicture {
  readonly asset: string;
  readonly facts: PictureFacts;
  /** Null if no call of this generation tells any more who drew it. */
  readonly channel: string | null;
  readonly priceMicros: number;
}

/** One run under way: what holds for it, and what has come of it so far. */
export interface Drawing {
  readonly run: Run;
  readonly catalogue: Catalogue;
  readonly controller: AbortController;
  readonly timer: StageTimer;
  /** The name under which each missing picture will be stored, by its order. */
  readonly names: ReadonlyMap<number, string>;
  readonly drawn: Map<number, DrawnPicture>;
  readonly failures: CallFailure[];
  readonly warnings: Warning[];
  /** Channels that are not asked any more, or could never do it. */
  readonly tried: Set<string>;
  /** Of the store, while its pictures wait for it. */
  readonly outage: Outage;
  usage: Usage | null;
  lastCall: number;
  /** No call of this run has cost anything or will: it may be dropped and drawn again. */
  repeatable: boolean;
  /** Until then, by the clock that only goes forward, the run is certainly ours. */
  heldUntil: number;
}
