import { sql } from "kysely";
import type { Kysely } from "kysely";
import type { Plan } from "../../contract/generation.ts";
import { formatSize } from "../../contract/size.ts";

/** What joining, webhooks, limits, private keys and keeping need beside the first tables. */
export async function addJoiningAndMoney(db: Kysely<unknown>): Promise<void> {
  await addAccountColumns(db);
  await addGenerationColumns(db);
  await addKeepingColumns(db);
  await addPlanColumns(db);
  await addUsageColumns(db);
  await indexKept(db);
  await remakeRefusals(db);
  await remakeOutbox(db);
}

async function addAccountColumns({ schema }: Kysely<unknown>): Promise<void> {
  await schema.alterTable("accounts").addColumn("limits", "text").execute();
  await schema.alterTable("accounts").addColumn("concurrent_max", "integer").execute();
  await schema.alterTable("accounts").addColumn("keeping", "text").execute();
  await schema.alterTable("accounts").addColumn("webhook_secrets", "text").execute();
  await schema
    .alterTable("keys")
    .addColumn("private", "integer", (column) => column.notNull().defaultTo(0))
    .execute();
  await schema.alterTable("keys").addColumn("limits", "text").execute();
  await schema.alterTable("keys").addColumn("concurrent_max", "integer").execute();
  await schema.alterTable("keys").addColumn("webhook_url", "text").execute();
}

async function addGenerationColumns({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .alterTable("generations")
    .addColumn("keyed", "integer", (column) => column.notNull().defaultTo(0))
    .execute();
  await schema.alterTable("generations").addColumn("webhook_url", "text").execute();
  // What is owed to nobody leaves it, and what is waited for stands apart by who waits, so that a prompt sent a
  // thousand times a minute costs no look-up more.
  await schema
    .createIndex("generations_owed")
    .on("generations")
    .columns(["fingerprint", "waited_by", "created_at", "id"])
    .where(sql.ref("delivered_at"), "is", sql.lit(null))
    .where(sql.ref("keyed"), "=", sql.lit(0))
    .execute();
  await schema.dropIndex("generations_by_key").execute();
  await schema
    .createIndex("generations_by_key")
    .on("generations")
    .columns(["key", "created_at", "id"])
    .execute();
  // With the key, whose limit is asked for of each: without it the whole history of an account would be read.
  await schema.dropIndex("generations_queued").execute();
  await schema
    .createIndex("generations_queued")
    .on("generations")
    .columns(["account", "created_at", "id", "model", "key"])
    .where(sql.ref("state"), "=", sql.lit("queued"))
    .execute();
  await schema
    .createIndex("generations_running_by_account")
    .on("generations")
    .columns(["account", "key"])
    .where(sql.ref("state"), "=", sql.lit("running"))
    .execute();
}

/** What lists are narrowed by stands in columns of its own, also of what was admitted before. */
async function addPlanColumns(db: Kysely<unknown>): Promise<void> {
  for (const name of ["mode", "size"]) {
    await db.schema
      .alterTable("generations")
      .addColumn(name, "text", (column) => column.notNull().defaultTo(""))
      .execute();
  }
  const earlier = await sql<{ id: string; plan: string }>`select id, plan from generations`.execute(
    db,
  );
  for (const { id, plan } of earlier.rows) {
    const { mode, size, references, mask } = JSON.parse(plan) as Plan;
    await sql`
      update generations set mode = ${mode}, size = ${formatSize(size)},
        reference_count = ${references.length + (mask === null ? 0 : 1)}
      where id = ${id}
    `.execute(db);
  }
}

async function addKeepingColumns({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .alterTable("generations")
    .addColumn("reference_count", "integer", (column) => column.notNull().defaultTo(0))
    .execute();
  await schema.alterTable("generations").addColumn("references_expired_at", "bigint").execute();
  await schema.alterTable("generations").addColumn("pictures_expired_at", "bigint").execute();
}

/** What is still kept, by whose it is and by its end. A record leaves the index when its pictures go. */
async function indexKept({ schema }: Kysely<unknown>): Promise<void> {
  const kinds = [
    { name: "references", count: "reference_count", gone: "references_expired_at" },
    { name: "results", count: "picture_count", gone: "pictures_expired_at" },
  ];
  for (const { name, count, gone } of kinds) {
    await schema
      .createIndex(`generations_${name}_kept`)
      .on("generations")
      .columns(["account", "model", "finished_at"])
      .where(sql.ref(count), ">", sql.lit(0))
      .where(sql.ref(gone), "is", sql.lit(null))
      .where(sql.ref("erased_at"), "is", sql.lit(null))
      .where(sql.ref("finished_at"), "is not", sql.lit(null))
      .execute();
  }
}

/** What sums over all accounts need, and what a person may say about an entry. */
async function addUsageColumns(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable("ledger_entries").addColumn("note", "text").execute();
  await db.schema
    .createIndex("ledger_entries_by_account")
    .on("ledger_entries")
    .columns(["account", "created_at"])
    .execute();
  await db.schema
    .alterTable("generations")
    .addColumn("picture_count", "integer", (column) => column.notNull().defaultTo(0))
    .execute();
  await sql`
    update generations set picture_count = (
      select count(*) from assets
      where assets.generation = generations.id and assets.role = 'output' and assets.state = 'stored'
    )
  `.execute(db);
  await db.schema
    .createIndex("generations_by_time")
    .on("generations")
    .columns(["created_at", "id"])
    .execute();
}

/** Nothing has ever been written to the first one. */
async function remakeRefusals({ schema }: Kysely<unknown>): Promise<void> {
  await schema.dropTable("refusals").execute();
  await schema
    .createTable("refusals")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("fingerprint", "text", (column) => column.notNull())
    .addColumn("refused_at", "bigint", (column) => column.notNull())
    .addColumn("spent", "integer", (column) => column.notNull())
    .execute();
  await schema
    .createIndex("refusals_by_fingerprint")
    .on("refusals")
    .columns(["fingerprint", "refused_at"])
    .execute();
  await schema.createIndex("refusals_by_age").on("refusals").column("refused_at").execute();
}

/** Nor to this one. */
async function remakeOutbox({ schema }: Kysely<unknown>): Promise<void> {
  await schema.dropTable("outbox").execute();
  await schema
    .createTable("outbox")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("generation", "text", (column) => column.notNull().references("generations.id"))
    .addColumn("account", "text", (column) => column.notNull())
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
  // With all that is asked of what is due, so that a long queue of one account is passed over within the index.
  await schema
    .createIndex("outbox_due")
    .on("outbox")
    .columns(["next_at", "account", "id"])
    .where(sql.ref("delivered_at"), "is", sql.lit(null))
    .where(sql.ref("given_up_at"), "is", sql.lit(null))
    .execute();
  await schema.createIndex("outbox_by_generation").on("outbox").column("generation").execute();
  await schema.createIndex("outbox_by_age").on("outbox").columns(["created_at", "id"]).execute();
}
