import { sql } from "kysely";
import type { LostRuns, Run } from "../../contract/generation-records.ts";
import type { Session } from "../database.ts";
import { isLost } from "./is-lost.ts";
import { renewPlaces } from "./places.ts";

/** By the database's clock; false if another attempt or an end has come. */
export async function renewLease(session: Session, run: Run, leaseMs: number): Promise<boolean> {
  const { db, now } = session;
  const result = await db
    .updateTable("generations")
    .set({ lease_until: sql<number>`${now} + ${leaseMs}` })
    .where("id", "=", run.generation.id)
    .where("attempt", "=", run.attempt)
    .where("state", "=", "running")
    .executeTakeFirst();
  if (result.numUpdatedRows === 0n) return false;
  await renewPlaces(session, run, leaseMs);
  return true;
}

/** The attempt number stays until the next claim, which looks up what this attempt has named. */
export async function requeue(
  { db, now }: Session,
  run: Run,
  { crashed, ifLost }: { readonly crashed: boolean; readonly ifLost?: LostRuns },
): Promise<boolean> {
  const result = await db
    .updateTable("generations")
    .set({
      state: "queued",
      process: null,
      lease_until: null,
      queued_at: now,
      crashes: sql<number>`crashes + ${crashed ? 1 : 0}`,
    })
    .where("id", "=", run.generation.id)
    .where("attempt", "=", run.attempt)
    .where("state", "=", "running")
    .$if(ifLost !== undefined, (query) => query.where(isLost(now, ifLost)))
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}
