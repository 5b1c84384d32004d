import { sql } from "kysely";
import type { Session } from "../database.ts";

interface Attending {
  readonly id: string;
  readonly process: string;
}

export async function attend({ db }: Session, { id, process }: Attending): Promise<void> {
  await db
    .updateTable("generations")
    .set({ waited_by: process, lost_at: null })
    .where("id", "=", id)
    .where("delivered_at", "is", null)
    .execute();
}

/** Whoever waits in another process is left alone. */
export async function leave(
  { db, now }: Session,
  { id, process, answered }: Attending & { readonly answered: boolean },
): Promise<void> {
  await db
    .updateTable("generations")
    .set(
      answered
        ? { delivered_at: sql<number>`${now}`, lost_at: null }
        : { waited_by: null, lost_at: sql<number>`${now}` },
    )
    .where("id", "=", id)
    .where("delivered_at", "is", null)
    .$if(!answered, (query) => query.where("waited_by", "=", process))
    .execute();
}
