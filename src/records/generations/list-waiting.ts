import { sql } from "kysely";
import type { Candidate, Run } from "../../contract/generation-records.ts";
import type { Session } from "../database.ts";
import { readCandidates } from "./read-candidates.ts";
import { readGenerations } from "./read-generations.ts";

/** See `GenerationRecords.listLost`. `all` is for the only server of a data folder: whatever runs at its start is lost. */
export async function listLost(
  session: Session,
  { deadProcesses }: { readonly deadProcesses: readonly string[] | "all" },
): Promise<readonly Run[]> {
  let query = session.db
    .selectFrom("generations")
    .selectAll()
    .where("state", "=", sql.lit("running"));
  if (deadProcesses !== "all") {
    query = query.where((where) =>
      where.or([
        where("lease_until", "<", session.now),
        ...(deadProcesses.length > 0 ? [where("process", "in", deadProcesses)] : []),
      ]),
    );
  }
  const generations = await readGenerations(session, await query.orderBy("created_at").execute());
  return generations.map((generation) => ({ generation, attempt: generation.attempt }));
}

/** More are ended in the next round. */
const STALE_MAX = 1_000;

/** By the time in the queue, so one that came back after a crash is not stale at once. */
export async function listStale(session: Session, before: number): Promise<readonly Candidate[]> {
  const rows = await session.db
    .selectFrom("generations")
    .selectAll()
    .where("state", "=", sql.lit("queued"))
    .where("queued_at", "<", before)
    .orderBy("queued_at")
    .limit(STALE_MAX)
    .execute();
  return readCandidates(session, rows);
}
