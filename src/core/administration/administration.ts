import type {
  AccountChanges,
  ApiKey,
  KeyChanges,
  NewAccount,
  NewKey,
} from "../../contract/account-records.ts";
import type { Abilities } from "../../contract/engine.ts";
import type { EnteredMoney, LedgerEntry, NewEntry } from "../../contract/ledger-records.ts";
import type { ChannelSettings } from "../../contract/model.ts";
import type { Page, PageWish } from "../../contract/page.ts";
import type { SeenProcess } from "../../contract/process-records.ts";
import type { LedgerAudit } from "../../contract/records.ts";
import type { CallSums, UsageLine, UsageQuery } from "../../contract/usage-records.ts";
import type { DeliveryFilter, WebhookDelivery } from "../../contract/webhook-records.ts";
import type {
  ChannelState,
  ChannelTrouble,
  Failover,
  ProbeLook,
} from "../channels/channel-standing.ts";
import type { ChannelHealth } from "./channel-health.ts";
import type { ConsoleSession } from "./console-sessions.ts";
import type { AccountSheet, Inspection } from "./inspection.ts";
import type { Overview, OverviewWish } from "./overview.ts";

/** When the configuration was read last, and what became of a newer one. */
export interface ConfigurationState {
  /** Absolute; null: there is none, and the defaults hold. */
  readonly file: string | null;
  /** Unix milliseconds. */
  readonly readAt: number;
  /** A newer file was not taken: when, and why, line by line. Null: what was read is the newest. */
  readonly refused: { readonly at: number; readonly lines: readonly string[] } | null;
}

/** One value of the configuration, and where it came from; a secret is masked already. */
export interface SettingValue {
  readonly name: string;
  readonly value: string;
  readonly source: string;
}

export type KeyWishes = Omit<NewKey, "account" | "hash" | "prefix" | "createdAt">;

/** What the engine of a channel can do, in short. */
export interface ChannelAbilities extends Pick<
  Abilities,
  "edit" | "referencesMax" | "mask" | "countMax" | "seed" | "previews" | "progress" | "cancel"
> {
  /** How many of the lockable sizes it draws itself; all others are fitted. */
  readonly ownSizes: number;
}

export interface ListedProcess extends SeenProcess {
  /** Whether it is the one that answers. */
  readonly answers: boolean;
}

/** A channel as configured, without its secrets, and how it fares. */
export interface ChannelCard {
  readonly settings: ChannelSettings;
  /** The models that it may draw, aliases included. */
  readonly models: readonly string[];
  /** The process that answers, and that finds the channel so. */
  readonly toldBy: string;
  /** Whether all processes together have its places; else each has as many of its own. */
  readonly sharesPlaces: boolean;
  /** Calls that are under way: in all processes if they share its places, else in this one. */
  readonly running: number;
  /** How this process finds it; see `ChannelState`. */
  readonly state: ChannelState;
  /** Unix milliseconds at which it is tried again of itself; null if it is asked now, or only a probe or new settings change that. */
  readonly restingUntil: number | null;
  /** Why it is not well: of its last failure, until a call is answered. */
  readonly reason: ChannelTrouble | null;
  /** Unix milliseconds of the first failure in the row. */
  readonly since: number | null;
  /** Calls that ended unpaid or unknown since one was answered. */
  readonly failuresInRow: number;
  /** Null where its engine has nothing to ask. */
  readonly probe: { readonly last: ProbeLook | null } | null;
  readonly lastFailover: Failover | null;
  readonly abilities: ChannelAbilities;
  /** Generations that wait in the queue and that it may draw. */
  readonly queued: number;
  /** How calls of generations admitted in the last 24 hours ended. */
  readonly late: readonly Omit<CallSums, "channel">[];
  readonly health: ChannelHealth;
}

/**
 * What the operator does, with the admin key, whatever door it comes through: the use cases of `/admin`. Every method that
 * takes an id throws `not_found` where there is nothing of that id.
 */
export interface Administration extends Inspection {
  /** From the `Authorization` header. Throws `invalid_api_key`, for API keys too. */
  authenticate(authorization: string | undefined): void;
  /**
   * A session for a browser that shows the admin key. `from` is the network that it comes from, which is slowed down when sign-ins
   * fail. Throws `invalid_api_key`, and `rate_limited` with the time to wait.
   */
  signIn(key: string, from: string): Promise<ConsoleSession>;
  /** From the token of a session. Throws `invalid_api_key` for one that is over, or was made with another admin key. */
  session(token: string): ConsoleSession;
  createAccount(account: Omit<NewAccount, "createdAt">): Promise<AccountSheet>;
  updateAccount(id: string, changes: AccountChanges): Promise<AccountSheet>;
  /** See `LedgerRecords.enter`. */
  enter(entry: Omit<NewEntry, "createdAt">): Promise<EnteredMoney>;
  entries(account: string, wish: PageWish): Promise<Page<LedgerEntry>>;
  keys(account: string): Promise<readonly ApiKey[]>;
  /** The key itself is returned this once. Throws `invalid_request` for a model that there is not. */
  createKey(
    account: string,
    wishes: KeyWishes,
  ): Promise<{ readonly key: string; readonly record: ApiKey }>;
  /** Throws `invalid_request` for a model that there is not, and for taking the key of the environment out of use. */
  updateKey(id: string, changes: KeyChanges): Promise<ApiKey>;
  channels(): Promise<readonly ChannelCard[]>;
  /** Asks its backend now whether it would take a call. Throws `not_possible` where there is nothing to ask. */
  probeChannel(id: string): Promise<ChannelCard>;
  usage(query: UsageQuery): Promise<readonly UsageLine[]>;
  overview(wish: OverviewWish): Promise<Overview>;
  /** Empty where nobody told where values came from. */
  settings(): readonly SettingValue[];
  configuration(): ConfigurationState;
  /** The processes that share these records, oldest first; one that has died is listed for some minutes. */
  processes(): Promise<readonly ListedProcess[]>;
  verifyLedger(): Promise<LedgerAudit>;
  /** What was or is to be told to webhooks, of all accounts. */
  deliveries(filter: DeliveryFilter): Promise<Page<WebhookDelivery>>;
  /** Sends a message again, at once. */
  resend(delivery: string): Promise<WebhookDelivery>;
  /** See `AccountRecords.webhookSecrets`. */
  webhookSecrets(account: string): Promise<readonly string[]>;
  /** See `AccountRecords.rotateWebhookSecret`. */
  rotateWebhookSecret(account: string): Promise<readonly string[]>;
}
