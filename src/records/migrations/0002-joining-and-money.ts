import { sql } from "kysely";
import type { Kysely } from "kysely";

/** What joining, webhooks, limits, private keys and keeping need beside the first tables. */
export async function addJoiningAndMoney(db: Kysely<unknown>): Promise<void> {
  await addAccountColumns(db);
  await addGenerationColumns(db);
  await remakeOutbox(db);
}

async function addAccountColumns({ schema }: Kysely<unknown>): Promise<void> {
  await schema.alterTable("accounts").addColumn("limits", "text").execute();
  await schema.alterTable("accounts").addColumn("keeping", "text").execute();
  await schema.alterTable("accounts").addColumn("webhook_secrets", "text").execute();
  await schema
    .alterTable("keys")
    .addColumn("private", "integer", (column) => column.notNull().defaultTo(0))
    .execute();
  await schema.alterTable("keys").addColumn("limits", "text").execute();
  await schema.alterTable("keys").addColumn("webhook_url", "text").execute();
}

async function addGenerationColumns({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .alterTable("generations")
    .addColumn("keyed", "integer", (column) => column.notNull().defaultTo(0))
    .execute();
  await schema.alterTable("generations").addColumn("webhook_url", "text").execute();
  await schema.dropIndex("generations_by_key").execute();
  await schema
    .createIndex("generations_by_key")
    .on("generations")
    .columns(["key", "created_at", "id"])
    .execute();
  await schema
    .createIndex("generations_running_by_account")
    .on("generations")
    .column("account")
    .where(sql.ref("state"), "=", sql.lit("running"))
    .execute();
}

/** Nothing has ever been written to the first one. */
async function remakeOutbox({ schema }: Kysely<unknown>): Promise<void> {
  await schema.dropTable("outbox").execute();
  await schema
    .createTable("outbox")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("generation", "text", (column) => column.notNull().references("generations.id"))
    .addColumn("event", "text", (column) => column.notNull())
    .addColumn("url", "text", (column) => column.notNull())
    .addColumn("tries", "integer", (column) => column.notNull())
    .addColumn("next_at", "bigint", (column) => column.notNull())
    .addColumn("last_status", "integer")
    .addColumn("last_error", "text")
    .addColumn("created_at", "bigint", (column) => column.notNull())
    .addColumn("delivered_at", "bigint")
    .addColumn("given_up_at", "bigint")
    .execute();
  await schema
    .createIndex("outbox_due")
    .on("outbox")
    .column("next_at")
    .where(sql.ref("delivered_at"), "is", sql.lit(null))
    .where(sql.ref("given_up_at"), "is", sql.lit(null))
    .execute();
  await schema.createIndex("outbox_by_generation").on("outbox").column("generation").execute();
}
