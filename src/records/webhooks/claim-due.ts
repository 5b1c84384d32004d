import { sql } from "kysely";
import type { DueTerms, WebhookDelivery } from "../../contract/webhook-records.ts";
import type { Database, Session } from "../database.ts";
import { readDeliveries } from "./read-deliveries.ts";

/** See `WebhookRecords.claimDue`. Looks before it writes: most of the time there is nothing to send. */
export async function claimDue(
  database: Database,
  terms: DueTerms,
): Promise<readonly WebhookDelivery[]> {
  const ids = await database.read((session) => findDue(session, terms));
  return ids.length === 0 ? [] : await database.write((session) => claim(session, ids, terms));
}

async function findDue(session: Session, terms: DueTerms): Promise<readonly string[]> {
  const { db, now } = session;
  const { limit, limitPerAccount, exceptAccounts } = terms;
  let due = db
    .selectFrom("outbox")
    .innerJoin("generations", "generations.id", "outbox.generation")
    .select(["outbox.id", "outbox.next_at"])
    .select(
      sql<number>`row_number() over (partition by generations.account order by outbox.next_at)`.as(
        "place",
      ),
    )
    .where("outbox.delivered_at", "is", null)
    .where("outbox.given_up_at", "is", null)
    .where("outbox.next_at", "<=", now);
  if (exceptAccounts.length > 0) due = due.where("generations.account", "not in", exceptAccounts);
  const rows = await db
    .selectFrom(due.as("due"))
    .select("due.id")
    .where("due.place", "<=", limitPerAccount)
    .orderBy("due.next_at")
    .limit(limit)
    .execute();
  return rows.map(({ id }) => id);
}

async function claim(
  session: Session,
  ids: readonly string[],
  { leaseMs }: DueTerms,
): Promise<readonly WebhookDelivery[]> {
  const { db, now } = session;
  const rows = await db
    .updateTable("outbox")
    .set({ tries: sql<number>`tries + 1`, next_at: sql<number>`${now} + ${leaseMs}` })
    .where("id", "in", ids)
    // Looked at again, so that of two processes which chose the same rows one finds none left.
    .where("next_at", "<=", now)
    .where("delivered_at", "is", null)
    .where("given_up_at", "is", null)
    .returning("id")
    .execute();
  return await readDeliveries(
    session,
    rows.map(({ id }) => id),
  );
}
