import { sql } from "kysely";
import type { SignInRecords } from "../../contract/account-records.ts";
import type { Database } from "../database.ts";

export function createSignInRecords(database: Database): SignInRecords {
  return {
    async add({ hash, validMs }) {
      await database.write(({ db, now }) =>
        db
          .insertInto("sign_ins")
          .values({ hash, expires_at: sql<number>`${now} + ${validMs}`, used_at: null })
          .execute(),
      );
    },
    async use(hash) {
      const result = await database.write(({ db, now }) =>
        db
          .updateTable("sign_ins")
          .set({ used_at: now })
          .where("hash", "=", hash)
          .where("used_at", "is", null)
          .where("expires_at", ">", now)
          .executeTakeFirst(),
      );
      return result.numUpdatedRows > 0n;
    },
  };
}
