import { sql } from "kysely";
import type { Kysely } from "kysely";

/** What operators are shown of keys, accounts and one generation; what was made before has none of it. */
export async function addWhatOperatorsSee({ schema }: Kysely<unknown>): Promise<void> {
  await schema.alterTable("keys").addColumn("last_used_at", "bigint").execute();
  await schema.alterTable("generations").addColumn("client", "text").execute();
  await schema.alterTable("generations").addColumn("started_at", "bigint").execute();
  await schema
    .createIndex("accounts_by_time")
    .on("accounts")
    .columns(["created_at", "id"])
    .execute();
  await schema.createIndex("keys_by_time").on("keys").columns(["created_at", "id"]).execute();
  // Among a million entries of an account, the few that brought money in.
  await schema
    .createIndex("ledger_entries_top_ups")
    .on("ledger_entries")
    .columns(["account", "created_at", "reference"])
    .where(sql.ref("kind"), "=", sql.lit("top_up"))
    .execute();
}
