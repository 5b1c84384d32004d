import type { SignInRecords } from "../../contract/account-records.ts";
import type { Database } from "../database.ts";

export function createSignInRecords(database: Database): SignInRecords {
  return {
    async add({ hash, expiresAt }) {
      await database.write(({ db }) =>
        db.insertInto("sign_ins").values({ hash, expires_at: expiresAt, used_at: null }).execute(),
      );
    },
    async use(hash, now) {
      const result = await database.write(({ db }) =>
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
