import type { AccountLimits, Keeping } from "../contract/account-records.ts";
import type { AssetStore } from "../contract/asset-store.ts";
import type { ContentRule } from "../contract/content-rule.ts";
import type { Dispatch } from "../contract/dispatch.ts";
import type { Door } from "../contract/door.ts";
import type { Imaging } from "../contract/imaging.ts";
import type { Log } from "../contract/log.ts";
import type { Metrics } from "../contract/metrics.ts";
import type { RateLimits } from "../contract/rate-limits.ts";
import type { Records } from "../contract/records.ts";
import type { Spooler } from "../contract/spool.ts";
import type { ByteBudget } from "../kit/byte-budget.ts";
import type { Catalogue } from "./catalogue.ts";
import type { ChannelDesk } from "./channels/channel-desk.ts";
import type { Clock } from "./clock.ts";
import type { KeyUses } from "./create-key-uses.ts";
import type { Attendance } from "./joining/create-attendance.ts";
import type { StoreWatch } from "./run/create-store-watch.ts";
import type { UsualSeconds } from "./usual-seconds.ts";
import type { WebhookCourier } from "./webhooks/create-webhook-courier.ts";

export interface LimnerSettings {
  /** This process, anew at every start. */
  readonly process: string;
  /** SHA-256 of `LIMNER_API_KEY` with the key record that it stands for; null where it is not set. */
  readonly environmentKey: { readonly hash: string; readonly id: string } | null;
  /** Of an account that has none of its own, and is not unlimited. */
  readonly limits: AccountLimits;
  /** Admission stops below this many free bytes. */
  readonly diskFloorBytes: number;
  /** A generation that no channel would draw fails after this long. */
  readonly queueMs: number;
  readonly leaseMs: number;
  /** How long a finished picture is kept here while the store or the records cannot take it. */
  readonly storagePatienceMs: number;
  /** Other processes draw from the same records, so places at channels are counted there. */
  readonly sharesChannels?: boolean;
  /** Before each further try of a call of unknown outcome; no more tries than these allow. */
  readonly sendAgainPausesMs: readonly number[];
  /** How long pictures are kept where neither the account nor the model says otherwise. */
  readonly keeping: Keeping;
}

/** What main hands to the core: every workshop behind its interface. */
export interface LimnerParts {
  readonly records: Records;
  readonly store: AssetStore;
  readonly storeWatch: StoreWatch;
  readonly spooler: Spooler;
  readonly imaging: Imaging;
  readonly door: Door;
  readonly dispatch: Dispatch;
  /** What tells the ends of generations. */
  readonly webhooks: Pick<WebhookCourier, "ring" | "isOffered">;
  readonly catalogue: () => Catalogue;
  /** What the operator lets nobody ask for, as configured now. */
  readonly contentRules: () => readonly ContentRule[];
  readonly desk: ChannelDesk;
  readonly usualSeconds: UsualSeconds;
  readonly attendance: Attendance;
  readonly keyUses: KeyUses;
  readonly rateLimits: RateLimits;
  /** Bytes being received and decoded, over all requests. */
  readonly budget: ByteBudget;
  readonly clock: Clock;
  readonly log: Log;
  readonly metrics: Metrics;
  /** A new API key: what its owner will write, and what is recorded of it. */
  readonly makeKey: () => { readonly key: string; readonly hash: string; readonly prefix: string };
  readonly settings: LimnerSettings;
  /** Whether the server has begun to stop and admits nothing new. */
  readonly isDraining: () => boolean;
  /** Fired when nothing is drawn here any more: whoever still waits is told where to ask later. */
  readonly stopping: AbortSignal;
}
