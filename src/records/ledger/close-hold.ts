import { sql } from "kysely";
import type { Session } from "../database.ts";
import type { GenerationRow } from "../tables.ts";

interface Closing {
  readonly generation: Pick<GenerationRow, "id" | "account" | "key" | "hold_micros">;
  /** Null: nothing was delivered, so there is no capture at all. */
  readonly captureMicros: number | null;
  readonly at: number;
}

/** Gives the hold back and takes what was earned: the entries, the balance and the key's budget, always together. */
export async function closeHold(
  { db, sendAll }: Session,
  { generation, captureMicros, at }: Closing,
): Promise<void> {
  const { id, account, key, hold_micros: holdMicros } = generation;
  const entry = { account, generation: id, reference: null, created_at: at };
  const release = { ...entry, kind: "release" as const, amount_micros: holdMicros };
  const captures =
    captureMicros === null
      ? []
      : [{ ...entry, kind: "capture" as const, amount_micros: 0 - captureMicros }];
  const entries = db.insertInto("ledger_entries").values([release, ...captures]);
  const givenBackMicros = holdMicros - (captureMicros ?? 0);
  const balance = db
    .updateTable("accounts")
    .set({ balance_micros: sql<number>`balance_micros + ${givenBackMicros}` })
    .where("id", "=", account);
  const budget = db
    .updateTable("keys")
    .set({ budget_used_micros: sql<number>`budget_used_micros - ${givenBackMicros}` })
    .where("id", "=", key);
  await sendAll([entries.compile(), balance.compile(), budget.compile()]);
}
