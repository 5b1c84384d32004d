import { sql } from "kysely";
import type { CreateTableBuilder, Kysely } from "kysely";

type Schema = Kysely<unknown>["schema"];

/** Makes the tables that `tables.ts` describes, with an index for every query. */
export async function createFirstTables(db: Kysely<unknown>): Promise<void> {
  const { schema } = db;
  await createAccountTables(schema);
  await createGenerationTables(schema);
  await createAssetTable(schema);
  await createMoneyTables(schema);
  await createSideTables(schema);
}

async function createAccountTables(schema: Schema): Promise<void> {
  await schema
    .createTable("accounts")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("name", "text", (column) => column.notNull())
    .addColumn("balance_micros", "bigint", (column) => column.notNull())
    .addColumn("unlimited", "integer", (column) => column.notNull())
    .addColumn("last_turn", "bigint", (column) => column.notNull())
    .addColumn("created_at", "bigint", (column) => column.notNull())
    .execute();
  await schema.createIndex("accounts_by_turn").on("accounts").column("last_turn").execute();
  await schema
    .createTable("keys")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("hash", "text", (column) => column.notNull().unique())
    .addColumn("prefix", "text", (column) => column.notNull())
    .addColumn("name", "text", (column) => column.notNull())
    .addColumn("account", "text", (column) => column.notNull().references("accounts.id"))
    .addColumn("budget_micros", "bigint")
    .addColumn("budget_used_micros", "bigint", (column) => column.notNull())
    .addColumn("models", "text")
    .addColumn("expires_at", "bigint")
    .addColumn("disabled", "integer", (column) => column.notNull())
    .addColumn("created_at", "bigint", (column) => column.notNull())
    .execute();
  await schema
    .createIndex("keys_by_account")
    .on("keys")
    .columns(["account", "created_at", "id"])
    .execute();
}

async function createGenerationTables(schema: Schema): Promise<void> {
  await addGenerationFacts(addGenerationHead(schema.createTable("generations"))).execute();
  await schema
    .createIndex("generations_by_account")
    .on("generations")
    .columns(["account", "created_at", "id"])
    .execute();
  await schema
    .createIndex("generations_by_fingerprint")
    .on("generations")
    .columns(["fingerprint", "created_at"])
    .execute();
  await schema.createIndex("generations_by_key").on("generations").column("key").execute();
  await schema
    .createIndex("generations_queued")
    .on("generations")
    .columns(["account", "created_at", "id", "model"])
    .where(sql.ref("state"), "=", sql.lit("queued"))
    .execute();
  await schema
    .createIndex("generations_queued_since")
    .on("generations")
    .column("queued_at")
    .where(sql.ref("state"), "=", sql.lit("queued"))
    .execute();
  await schema
    .createIndex("generations_running")
    .on("generations")
    .column("lease_until")
    .where(sql.ref("state"), "=", sql.lit("running"))
    .execute();
  await schema
    .createTable("calls")
    .addColumn("generation", "text", (column) => column.notNull().references("generations.id"))
    .addColumn("number", "integer", (column) => column.notNull())
    .addColumn("attempt", "integer", (column) => column.notNull())
    .addColumn("channel", "text", (column) => column.notNull())
    .addColumn("pictures", "text", (column) => column.notNull())
    .addColumn("upstream_id", "text")
    .addColumn("started_at", "bigint", (column) => column.notNull())
    .addColumn("ended_at", "bigint")
    .addColumn("outcome", "text", (column) => column.notNull())
    .addColumn("price_paid_micros", "bigint")
    .addColumn("backend_text", "text")
    .addPrimaryKeyConstraint("calls_key", ["generation", "number"])
    .execute();
}

function addGenerationHead(
  table: CreateTableBuilder<"generations">,
): CreateTableBuilder<"generations"> {
  return (
    table
      .addColumn("id", "text", (column) => column.primaryKey())
      .addColumn("account", "text", (column) => column.notNull().references("accounts.id"))
      // No foreign key: the key that comes from the environment is never stored.
      .addColumn("key", "text", (column) => column.notNull())
      .addColumn("route", "text", (column) => column.notNull())
      .addColumn("model", "text", (column) => column.notNull())
      .addColumn("fingerprint", "text", (column) => column.notNull())
      .addColumn("plan", "text", (column) => column.notNull())
      .addColumn("state", "text", (column) => column.notNull())
      .addColumn("attempt", "integer", (column) => column.notNull())
      .addColumn("crashes", "integer", (column) => column.notNull())
      .addColumn("process", "text")
      .addColumn("lease_until", "bigint")
      .addColumn("hold_micros", "bigint", (column) => column.notNull())
      .addColumn("cost_micros", "bigint")
  );
}

function addGenerationFacts(
  table: CreateTableBuilder<"generations">,
): CreateTableBuilder<"generations"> {
  return table
    .addColumn("stages", "text", (column) => column.notNull())
    .addColumn("warnings", "text", (column) => column.notNull())
    .addColumn("error", "text")
    .addColumn("native", "text")
    .addColumn("understood", "text")
    .addColumn("revised_prompt", "text")
    .addColumn("usage", "text")
    .addColumn("channel", "text")
    .addColumn("retry_of", "text")
    .addColumn("waited_by", "text")
    .addColumn("lost_at", "bigint")
    .addColumn("delivered_at", "bigint")
    .addColumn("created_at", "bigint", (column) => column.notNull())
    .addColumn("queued_at", "bigint", (column) => column.notNull())
    .addColumn("finished_at", "bigint")
    .addColumn("erased_at", "bigint");
}

async function createAssetTable(schema: Schema): Promise<void> {
  await schema
    .createTable("assets")
    .addColumn("name", "text", (column) => column.primaryKey())
    .addColumn("account", "text", (column) => column.notNull().references("accounts.id"))
    .addColumn("generation", "text", (column) => column.references("generations.id"))
    .addColumn("role", "text", (column) => column.notNull())
    .addColumn("position", "integer", (column) => column.notNull())
    .addColumn("state", "text", (column) => column.notNull())
    .addColumn("attempt", "integer")
    .addColumn("width", "integer")
    .addColumn("height", "integer")
    .addColumn("bytes", "bigint")
    .addColumn("media_type", "text")
    .addColumn("native", "text")
    .addColumn("document", "text")
    .addColumn("understood", "text")
    .addColumn("revised_prompt", "text")
    .addColumn("source", "text")
    .addColumn("created_at", "bigint", (column) => column.notNull())
    .execute();
  await schema
    .createIndex("assets_by_generation")
    .on("assets")
    .columns(["generation", "role", "position"])
    .execute();
  await schema
    .createIndex("assets_by_source")
    .on("assets")
    .columns(["source", "position"])
    .execute();
  await schema
    .createIndex("assets_pending")
    .on("assets")
    .column("created_at")
    .where(sql.ref("state"), "=", sql.lit("pending"))
    .execute();
  await schema
    .createIndex("assets_deleted")
    .on("assets")
    .column("name")
    .where(sql.ref("state"), "=", sql.lit("deleted"))
    .execute();
}

async function createMoneyTables(schema: Schema): Promise<void> {
  await schema
    .createTable("ledger_entries")
    .addColumn("account", "text", (column) => column.notNull().references("accounts.id"))
    .addColumn("generation", "text", (column) => column.references("generations.id"))
    .addColumn("kind", "text", (column) => column.notNull())
    .addColumn("amount_micros", "bigint", (column) => column.notNull())
    .addColumn("reference", "text")
    .addColumn("created_at", "bigint", (column) => column.notNull())
    .addUniqueConstraint("ledger_entries_once", ["generation", "kind"])
    .addUniqueConstraint("ledger_entries_reference", ["account", "reference"])
    .execute();
  await schema
    .createTable("idempotency")
    .addColumn("key", "text", (column) => column.notNull())
    .addColumn("value", "text", (column) => column.notNull())
    .addColumn("fingerprint", "text", (column) => column.notNull())
    // No foreign key: the row is locked before the generation is written.
    .addColumn("generation", "text", (column) => column.notNull())
    .addColumn("created_at", "bigint", (column) => column.notNull())
    .addPrimaryKeyConstraint("idempotency_key", ["key", "value"])
    .execute();
}

async function createSideTables(schema: Schema): Promise<void> {
  await schema
    .createTable("refusals")
    .addColumn("fingerprint", "text", (column) => column.notNull())
    .addColumn("refused_at", "bigint", (column) => column.notNull())
    .addColumn("spent", "integer", (column) => column.notNull())
    .execute();
  await schema
    .createIndex("refusals_by_fingerprint")
    .on("refusals")
    .columns(["fingerprint", "refused_at"])
    .execute();
  await schema
    .createTable("outbox")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("generation", "text", (column) => column.notNull().references("generations.id"))
    .addColumn("event", "text", (column) => column.notNull())
    .addColumn("created_at", "bigint", (column) => column.notNull())
    .addColumn("sent_at", "bigint")
    .execute();
  await schema
    .createTable("sign_ins")
    .addColumn("hash", "text", (column) => column.primaryKey())
    .addColumn("expires_at", "bigint", (column) => column.notNull())
    .addColumn("used_at", "bigint")
    .execute();
  await schema
    .createTable("processes")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("role", "text", (column) => column.notNull())
    .addColumn("seen_at", "bigint", (column) => column.notNull())
    .execute();
}
