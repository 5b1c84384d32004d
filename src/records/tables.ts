import type { Selectable } from "kysely";
import type { AccountLimits, Keeping } from "../contract/account-records.ts";
import type { AssetRole, AssetState } from "../contract/asset-records.ts";
import type {
  CallOutcome,
  Client,
  GenerationError,
  GenerationState,
  Mode,
  Plan,
  Stage,
} from "../contract/generation.ts";
import type { FaultCode } from "../contract/fault.ts";
import type { Route } from "../contract/image-request.ts";
import type { JsonValue } from "../contract/json-value.ts";
import type { LedgerKind } from "../contract/ledger-records.ts";
import type { ChatSwitch } from "../contract/chat-shape.ts";
import type { ToldChannel } from "../contract/process-records.ts";
import type { Size } from "../contract/size.ts";
import type { Usage } from "../contract/usage.ts";
import type { Warning } from "../contract/warning.ts";
import type { JsonText } from "./json-column.ts";

// The common subset of SQLite and PostgreSQL: text ids, whole micro-dollars, Unix milliseconds, yes and no
// as 1 and 0, JSON as text.

interface AccountTable {
  id: string;
  name: string;
  balance_micros: number;
  unlimited: number;
  /** Grows with every claim; the account with the lowest has waited longest for its turn. */
  last_turn: number;
  created_at: number;
  /** What differs from the configured limits of an account. */
  limits: JsonText<Partial<AccountLimits>> | null;
  /** The `concurrent` of `limits`, where queries can read it. */
  concurrent_max: number | null;
  /** What differs from the configured keeping of pictures. */
  keeping: JsonText<Partial<Keeping>> | null;
  /** The newest first; at most two are valid at a time. */
  webhook_secrets: JsonText<readonly string[]> | null;
}

interface KeyTable {
  id: string;
  hash: string;
  prefix: string;
  name: string;
  account: string;
  budget_micros: number | null;
  budget_used_micros: number;
  models: JsonText<readonly string[]> | null;
  expires_at: number | null;
  disabled: number;
  created_at: number;
  /** Sees only its own generations. */
  private: number;
  /** What this key alone may do, within the limits of its account. */
  limits: JsonText<Partial<AccountLimits>> | null;
  /** The `concurrent` of `limits`, where queries can read it. */
  concurrent_max: number | null;
  /** Where the ends of its generations are told, unless a request names another address. */
  webhook_url: string | null;
  chat_shape: ChatSwitch;
  last_used_at: number | null;
}

interface GenerationTable {
  id: string;
  account: string;
  key: string;
  route: Route;
  model: string;
  fingerprint: string;
  plan: JsonText<Plan>;
  state: GenerationState;
  attempt: number;
  crashes: number;
  /** Who runs it, and until when by the database's clock; both null unless it is running. */
  process: string | null;
  lease_until: number | null;
  hold_micros: number;
  cost_micros: number | null;
  stages: JsonText<readonly Stage[]>;
  warnings: JsonText<readonly Warning[]>;
  error: JsonText<GenerationError> | null;
  native: JsonText<Size> | null;
  understood: string | null;
  revised_prompt: string | null;
  usage: JsonText<Usage> | null;
  channel: string | null;
  retry_of: string | null;
  waited_by: string | null;
  lost_at: number | null;
  delivered_at: number | null;
  created_at: number;
  /** When it last entered the queue: at admission, after a crash or a drain. */
  queued_at: number;
  finished_at: number | null;
  erased_at: number | null;
  /** Made with an `Idempotency-Key`, so never joined without it. */
  keyed: number;
  /** How many pictures were stored and captured, counted at its end and kept when they are erased. */
  picture_count: number;
  /** How many of them had other pixels than the plan: none, unless something is broken. */
  inexact_count: number;
  webhook_url: string | null;
  /** From the plan, for lists. */
  mode: Mode;
  /** The pixels that are delivered, from the plan: `2048x1152`. */
  size: string;
  /** The prompt with its ASCII letters in lower case, for searches; empty once it is erased. */
  words: string;
  /** The code of `error`. */
  error_code: FaultCode | null;
  /** How many references the plan has, a mask included; counted at admission and kept when they are gone. */
  reference_count: number;
  /** When the time of its references, and of its pictures, was over. */
  references_expired_at: number | null;
  pictures_expired_at: number | null;
  client: JsonText<Client> | null;
  /** When it was first claimed. */
  started_at: number | null;
}

/** A row for each reference that is a picture of the same account. */
interface LineageTable {
  child: string;
  /** The reference, counted from 1. */
  n: number;
  parent: string;
  /** The picture of the parent. No foreign key: its row goes with its file. */
  asset: string;
  /** When the child was admitted. */
  created_at: number;
}

interface CallTable {
  generation: string;
  /** Of the generation. */
  account: string;
  number: number;
  attempt: number;
  channel: string;
  pictures: JsonText<readonly number[]>;
  upstream_id: string | null;
  started_at: number;
  ended_at: number | null;
  outcome: CallOutcome;
  price_paid_micros: number | null;
  backend_text: string | null;
}

/** A call that may be under way at a channel; after its lease it counts no more. */
interface ChannelPlaceTable {
  id: string;
  channel: string;
  generation: string;
  attempt: number;
  lease_until: number;
}

interface AssetTable {
  name: string;
  account: string;
  generation: string | null;
  role: AssetRole;
  position: number;
  state: AssetState;
  /** The attempt that named an output; null for all other roles. */
  attempt: number | null;
  width: number | null;
  height: number | null;
  bytes: number | null;
  media_type: string | null;
  native: JsonText<Size> | null;
  document: JsonText<JsonValue> | null;
  understood: string | null;
  revised_prompt: string | null;
  source: string | null;
  created_at: number;
}

interface LedgerEntryTable {
  account: string;
  generation: string | null;
  kind: LedgerKind;
  /** Signed: what the entry does to the balance. */
  amount_micros: number;
  reference: string | null;
  created_at: number;
  note: string | null;
}

interface IdempotencyTable {
  key: string;
  value: string;
  fingerprint: string;
  generation: string;
  created_at: number;
}

interface RefusalTable {
  id: string;
  fingerprint: string;
  refused_at: number;
  spent: number;
}

interface OutboxTable {
  /** Of generation and event, so that a receiver can tell a repetition. */
  id: string;
  generation: string;
  account: string;
  event: string;
  url: string;
  tries: number;
  /** Not before this; moved ahead while a try is under way, so that no other process tries at once. */
  next_at: number;
  last_status: number | null;
  last_error: string | null;
  created_at: number;
  delivered_at: number | null;
  given_up_at: number | null;
}

interface SignInTable {
  hash: string;
  expires_at: number;
  used_at: number | null;
}

interface ProcessTable {
  id: string;
  role: string;
  seen_at: number;
  host: string;
  version: string;
  /** Null for a process of an older program. */
  started_at: number | null;
  channels: JsonText<readonly ToldChannel[]>;
}

export interface Tables {
  accounts: AccountTable;
  keys: KeyTable;
  generations: GenerationTable;
  lineage: LineageTable;
  calls: CallTable;
  channel_places: ChannelPlaceTable;
  assets: AssetTable;
  ledger_entries: LedgerEntryTable;
  idempotency: IdempotencyTable;
  refusals: RefusalTable;
  outbox: OutboxTable;
  sign_ins: SignInTable;
  processes: ProcessTable;
}

export type GenerationRow = Selectable<GenerationTable>;
export type CallRow = Selectable<CallTable>;
export type AssetRow = Selectable<AssetTable>;
export type KeyRow = Selectable<KeyTable>;
export type LedgerEntryRow = Selectable<LedgerEntryTable>;
export type AccountRow = Selectable<AccountTable>;
export type LineageRow = Selectable<LineageTable>;
export type OutboxRow = Selectable<OutboxTable>;
