import { sql } from "kysely";
import type { Kysely } from "kysely";

/**
 * What the overview reads of a million generations stands in indexes. Each is written once, when a generation or a call
 * ends, and at its right edge.
 */
export async function addFigures(db: Kysely<unknown>): Promise<void> {
  await countInexact(db);
  await nameAccountOfCalls(db);
  await db.schema
    .createIndex("generations_ended")
    .on("generations")
    .columns([
      "created_at",
      "account",
      "model",
      "state",
      "picture_count",
      "inexact_count",
      "cost_micros",
      "finished_at",
    ])
    .where(sql.ref("finished_at"), "is not", sql.lit(null))
    .execute();
  await db.schema
    .createIndex("generations_failed")
    .on("generations")
    .columns(["created_at", "account", "error_code", "id", "cost_micros"])
    .where(sql.ref("state"), "=", sql.lit("failed"))
    .execute();
  await db.schema
    .createIndex("calls_ended")
    .on("calls")
    .columns(["ended_at", "account", "channel", "outcome", "started_at"])
    .where(sql.ref("ended_at"), "is not", sql.lit(null))
    .execute();
}

/** Also of what was delivered before, as far as its pictures are still there. */
async function countInexact(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable("generations")
    .addColumn("inexact_count", "integer", (column) => column.notNull().defaultTo(0))
    .execute();
  // Only what is found is written: on a large database that is nothing, rather than every row.
  const found = await sql<{ id: string; inexact: number }>`
    select generations.id, count(*) as "inexact"
    from assets join generations on generations.id = assets.generation
    where assets.role = 'output' and assets.state = 'stored'
      and cast(assets.width as text) || 'x' || cast(assets.height as text) <> generations.size
    group by generations.id
  `.execute(db);
  for (const { id, inexact } of found.rows) {
    await sql`update generations set inexact_count = ${inexact} where id = ${id}`.execute(db);
  }
}

/** So that the calls of an account are found by their time. */
async function nameAccountOfCalls(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable("calls")
    .addColumn("account", "text", (column) => column.notNull().defaultTo(""))
    .execute();
  await sql`
    update calls set account = (select account from generations where generations.id = calls.generation)
  `.execute(db);
}
