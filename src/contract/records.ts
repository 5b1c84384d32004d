import type { AccountRecords, KeyRecords, SignInRecords } from "./account-records.ts";
import type { AssetRecords } from "./asset-records.ts";
import type { FigureRecords } from "./figure-records.ts";
import type { GenerationRecords } from "./generation-records.ts";
import type { WebhookRecords } from "./webhook-records.ts";
import type { LedgerRecords } from "./ledger-records.ts";
import type { UsageRecords } from "./usage-records.ts";
import type { JoiningRecords } from "./joining-records.ts";
import type { ProcessRecords } from "./process-records.ts";
import type { KeepingRecords } from "./keeping-records.ts";

/** A broken promise of the ledger, in one line: what, where, by how much. */
export type LedgerFinding = string;

export interface LedgerAudit {
  readonly entries: number;
  readonly accounts: number;
  readonly generations: number;
  readonly findings: readonly LedgerFinding[];
}

/** Everything durable but picture bytes. One SQL for two dialects. */
export interface Records extends AsyncDisposable {
  readonly accounts: AccountRecords;
  readonly keys: KeyRecords;
  readonly signIns: SignInRecords;
  readonly generations: GenerationRecords;
  readonly assets: AssetRecords;
  readonly webhooks: WebhookRecords;
  readonly ledger: LedgerRecords;
  readonly usage: UsageRecords;
  readonly figures: FigureRecords;
  readonly joining: JoiningRecords;
  readonly processes: ProcessRecords;
  readonly keeping: KeepingRecords;
  /**
   * Proves that balances are the sums of their entries, that no finished generation has an open hold,
   * that each succeeded one has exactly one capture equal to its cost, that each key's budget used
   * equals its captures plus open holds, and that money entered by hand has a reference of its own and the right sign.
   */
  verifyLedger(): Promise<LedgerAudit>;
  /** Answers when the database does; throws otherwise. */
  ping(): Promise<void>;
}
