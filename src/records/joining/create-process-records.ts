import type { ProcessRecords } from "../../contract/joining-records.ts";
import type { Database } from "../database.ts";

export function createProcessRecords(database: Database): ProcessRecords {
  return {
    begin: ({ id, role, alone }) =>
      database.write(async ({ db, now }) => {
        if (alone) await db.deleteFrom("processes").execute();
        await db
          .insertInto("processes")
          .values({ id, role, seen_at: now })
          .onConflict((conflict) => conflict.column("id").doUpdateSet({ role, seen_at: now }))
          .execute();
      }),
    async see(id) {
      await database.write(({ db, now }) =>
        db.updateTable("processes").set({ seen_at: now }).where("id", "=", id).execute(),
      );
    },
    async end(id) {
      await database.write(({ db }) => db.deleteFrom("processes").where("id", "=", id).execute());
    },
  };
}
