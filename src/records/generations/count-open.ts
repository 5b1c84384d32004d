import { sql } from "kysely";
import type { Session } from "../database.ts";

export async function countOpen({
  db,
}: Session): Promise<{ readonly queued: number; readonly running: number }> {
  // The states are literals, not parameters, or the partial indexes could not be used.
  const { rows } = await sql<{ queued: number; running: number }>`
    select
      (select count(*) from generations where state = 'queued') as queued,
      (select count(*) from generations where state = 'running') as running
  `.execute(db);
  const [counts] = rows;
  if (!counts) throw new Error("A count gave no row.");
  return { queued: counts.queued, running: counts.running };
}
