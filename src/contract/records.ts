import type { AccountRecords, KeyRecords, SignInRecords } from "./account-records.ts";
import type { AssetRecords } from "./asset-records.ts";
import type { GenerationRecords } from "./generation-records.ts";

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
  /**
   * Proves that balances are the sums of their entries, that no finished generation has an open hold,
   * that each succeeded one has exactly one capture equal to its cost, and that each key's budget used
   * equals its captures plus open holds.
   */
  verifyLedger(): Promise<LedgerAudit>;
  /** Answers when the database does; throws otherwise. */
  ping(): Promise<void>;
}
