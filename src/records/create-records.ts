import type { ExecuteSql } from "../contract/execute-sql.ts";
import type { Records } from "../contract/records.ts";
import { createAccountRecords } from "./accounts/create-account-records.ts";
import { createKeyRecords } from "./accounts/create-key-records.ts";
import { createSignInRecords } from "./accounts/create-sign-in-records.ts";
import { createAssetRecords } from "./assets/create-asset-records.ts";
import type { Database } from "./database.ts";
import { createGenerationRecords } from "./generations/create-generation-records.ts";
import { createWebhookRecords } from "./webhooks/create-webhook-records.ts";
import { createJoiningRecords } from "./joining/create-joining-records.ts";
import { createProcessRecords } from "./joining/create-process-records.ts";
import { createKeepingRecords } from "./keeping/create-keeping-records.ts";
import { createLedgerRecords } from "./ledger/create-ledger-records.ts";
import { verifyLedger } from "./ledger/verify-ledger.ts";
import { createFigureRecords } from "./figures/create-figure-records.ts";
import { createUsageRecords } from "./usage/create-usage-records.ts";

interface RecordsOptions {
  /** Milliseconds of a clock that only goes forward: how long a search may hold others up. */
  readonly elapsed?: () => number;
  /** See `PostgresRecordsOptions`. */
  readonly whileAdmitting?: ((execute: ExecuteSql) => Promise<void>) | undefined;
  /** See `PostgresRecordsOptions`. */
  readonly connectionNames?: string | undefined;
}

/** The records over either dialect; closing the database is its opener's business. */
export function createRecords(
  database: Database,
  { elapsed = () => performance.now(), whileAdmitting, connectionNames }: RecordsOptions = {},
): Omit<Records, typeof Symbol.asyncDispose> {
  return {
    accounts: createAccountRecords(database),
    keys: createKeyRecords(database),
    signIns: createSignInRecords(database),
    generations: createGenerationRecords(database, { elapsed, whileAdmitting }),
    assets: createAssetRecords(database),
    webhooks: createWebhookRecords(database),
    joining: createJoiningRecords(database, connectionNames ?? null),
    processes: createProcessRecords(database),
    keeping: createKeepingRecords(database),
    ledger: createLedgerRecords(database),
    usage: createUsageRecords(database),
    figures: createFigureRecords(database),
    verifyLedger: () => database.read(verifyLedger),
    async ping() {
      await database.read(({ db }) => db.selectFrom("accounts").select("id").limit(1).execute());
    },
  };
}
