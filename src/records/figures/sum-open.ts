import { sql } from "kysely";
import type { OpenSums } from "../../contract/figure-records.ts";
import type { Session } from "../database.ts";

/** Two queries of one state each, or the partial indexes could not be used. */
export async function sumOpen({ db }: Session, account?: string): Promise<OpenSums> {
  const ofAccount = account === undefined ? sql`` : sql`and account = ${account}`;
  const { rows } = await sql<{ state: string; count: number; heldMicros: number }>`
    select 'queued' as "state", count(*) as "count", cast(coalesce(sum(hold_micros), 0) as bigint) as "heldMicros"
    from generations where state = 'queued' ${ofAccount}
    union all
    select 'running', count(*), cast(coalesce(sum(hold_micros), 0) as bigint)
    from generations where state = 'running' ${ofAccount}
  `.execute(db);
  return {
    generations: rows.reduce((sum, { count }) => sum + count, 0),
    running: rows.find(({ state }) => state === "running")?.count ?? 0,
    heldMicros: rows.reduce((sum, { heldMicros }) => sum + heldMicros, 0),
  };
}
