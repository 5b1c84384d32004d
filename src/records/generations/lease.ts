import { sql } from "kysely";
import type { Run } from "../../contract/generation-records.ts";
import type { Session } from "../database.ts";

/** By the database's clock; false if another attempt or an end has come. */
export async function renewLease(
  { db, now }: Session,
  run: Run,
  leaseMs: number,
): Promise<boolean> {
  const result = await db
    .updateTable("generations")
    .set({ lease_until: sql<number>`${now} + ${leaseMs}` })
    .where("id", "=", run.generation.id)
    .where("attempt", "=", run.attempt)
    .where("state", "=", "running")
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/** The attempt number stays until the next claim, which looks up what this attempt has named. */
export async function requeue(
  { db, now }: Session,
  run: Run,
  options: { readonly crashed: boolean },
): Promise<boolean> {
  const result = await db
    .updateTable("generations")
    .set({
      state: "queued",
      process: null,
      lease_until: null,
      queued_at: now,
      crashes: sql<number>`crashes + ${options.crashed ? 1 : 0}`,
    })
    .where("id", "=", run.generation.id)
    .where("attempt", "=", run.attempt)
    .where("state", "=", "running")
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}
