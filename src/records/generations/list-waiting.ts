import { sql } from "kysely";
import type { Candidate, LostRuns, Run } from "../../contract/generation-records.ts";
import type { Session } from "../database.ts";
import { isLost } from "./is-lost.ts";
import { readCandidates } from "./read-candidates.ts";
import { readGenerations } from "./read-generations.ts";

/** See `GenerationRecords.listLost`. `all` is for the only server of a data folder: whatever runs at its start is lost. */
export async function listLost(session: Session, lost: LostRuns): Promise<readonly Run[]> {
  const query = session.db
    .selectFrom("generations")
    .selectAll()
    .where("state", "=", sql.lit("running"))
    .where(isLost(session.now, lost));
  // Put in order here: an index that has the order already would tempt the database to walk through all of history.
  const rows = (await query.execute()).toSorted((one, other) => one.created_at - other.created_at);
  const generations = await readGenerations(session, rows);
  return generations.map((generation) => ({ generation, attempt: generation.attempt }));
}

/** More are ended in the next round. */
const STALE_MAX = 1_000;

/** By the time in the queue, so one that came back after a crash is not stale at once. */
export async function listStale(
  session: Session,
  queuedForMs: number,
): Promise<readonly Candidate[]> {
  const rows = await session.db
    .selectFrom("generations")
    .selectAll()
    .where("state", "=", sql.lit("queued"))
    .where("queued_at", "<", sql<number>`${session.now} - ${queuedForMs}`)
    .orderBy("queued_at")
    .limit(STALE_MAX)
    .execute();
  return readCandidates(session, rows);
}
