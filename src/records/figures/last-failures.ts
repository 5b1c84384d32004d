import { sql } from "kysely";
import type { LastFailure } from "../../contract/figure-records.ts";
import type { Session } from "../database.ts";
import { NOT_CANCELED } from "./not-canceled.ts";

export async function lastFailures(
  { db }: Session,
  since: number,
): Promise<readonly LastFailure[]> {
  const failed = sql`calls.outcome in ('unpaid', 'unknown') and ${NOT_CANCELED}`;
  const { rows } = await sql<LastFailure>`
    with newest as (
      select calls.channel, max(calls.ended_at) as ended_at from calls
      where calls.ended_at >= ${since} and ${failed}
      group by 1
    )
    select calls.channel, calls.ended_at as "at", calls.outcome, calls.generation, calls.backend_text as "backendText"
    from newest join calls on calls.ended_at = newest.ended_at and calls.channel = newest.channel
    where ${failed}
    order by calls.channel, calls.generation desc, calls.number desc
  `.execute(db);
  // Several can have ended in one millisecond.
  return Array.from(
    Map.groupBy(rows, ({ channel }) => channel).values(),
    ([first]) => first,
  ).filter((row) => row !== undefined);
}
