import { sql } from "kysely";
import type { Session } from "../database.ts";

/** One step in the index `generations_queued_since`. */
export async function oldestQueuedMs({ db, now }: Session): Promise<number | null> {
  const { rows } = await sql<{ oldest: number | null }>`
    select ${now} - min(queued_at) as oldest from generations where state = 'queued'
  `.execute(db);
  return rows[0]?.oldest ?? null;
}
