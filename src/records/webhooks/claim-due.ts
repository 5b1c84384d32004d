import { sql } from "kysely";
import type { DueTerms, WebhookDelivery } from "../../contract/webhook-records.ts";
import type { Database, Session } from "../database.ts";
import { readDeliveries } from "./read-deliveries.ts";

/**
 * However much is due: everybody else waits for this look. An account that fills all of it has enough under way after a
 * few looks and is left out of the next.
 */
const LOOKED_AT_MAX = 200;

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
  let longest = db
    .selectFrom("outbox")
    .select(["id", "account", "next_at"])
    .where("delivered_at", "is", null)
    .where("given_up_at", "is", null)
    .where("next_at", "<=", now)
    .orderBy("next_at")
    .limit(LOOKED_AT_MAX);
  if (exceptAccounts.length > 0) longest = longest.where("account", "not in", exceptAccounts);
  const due = db
    .selectFrom(longest.as("longest"))
    .select(["id", "next_at"])
    .select(sql<number>`row_number() over (partition by account order by next_at, id)`.as("place"));
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
  const { db, now, locks } = session;
  const stillDue = db
    .selectFrom("outbox")
    .select("id")
    .where("id", "in", ids)
    // Looked at again, so that of two processes which chose the same rows one finds none left.
    .where("next_at", "<=", now)
    .where("delivered_at", "is", null)
    .where("given_up_at", "is", null);
  const held = (await locks.holdFree(stillDue).execute()).map(({ id }) => id);
  if (held.length === 0) return [];
  await db
    .updateTable("outbox")
    .set({ tries: sql<number>`tries + 1`, next_at: sql<number>`${now} + ${leaseMs}` })
    .where("id", "in", held)
    .execute();
  return await readDeliveries(session, held);
}
