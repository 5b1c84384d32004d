import { sql } from "kysely";
import type { ProcessFacts, ProcessRecords } from "../../contract/process-records.ts";
import type { Database, Session } from "../database.ts";
import { toJson } from "../json-column.ts";
import { listProcesses } from "./list-processes.ts";

export function createProcessRecords(database: Database): ProcessRecords {
  return {
    begin: ({ alone, ...facts }) =>
      database.write(async (session) => {
        if (alone) await session.db.deleteFrom("processes").execute();
        await note(session, facts);
      }),
    see: (facts) => database.write((session) => note(session, facts)),
    async end(id) {
      await database.write(({ db }) => db.deleteFrom("processes").where("id", "=", id).execute());
    },
    async tell(id, channels) {
      await database.write(({ db }) =>
        db
          .updateTable("processes")
          .set({ channels: toJson(channels) })
          .where("id", "=", id)
          .execute(),
      );
    },
    list: () => database.read(listProcesses),
    forget: (goneForMs) =>
      database.write(async ({ db, now }) => {
        const { numDeletedRows } = await db
          .deleteFrom("processes")
          .where("seen_at", "<", sql<number>`${now} - ${goneForMs}`)
          .executeTakeFirst();
        return Number(numDeletedRows);
      }),
  };
}

async function note(
  { db, now }: Session,
  { id, role, host, version }: ProcessFacts,
): Promise<void> {
  await db
    .insertInto("processes")
    .values({ id, role, host, version, seen_at: now, started_at: now, channels: toJson([]) })
    .onConflict((conflict) => conflict.column("id").doUpdateSet({ role, seen_at: now }))
    .execute();
}
