import { sql } from "kysely";
import type { TryEnd, WebhookDelivery } from "../../contract/webhook-records.ts";
import type { Session } from "../database.ts";

/** False if this try is no longer the last one, or the delivery is over. */
export async function endTry(
  session: Session,
  delivery: WebhookDelivery,
  end: TryEnd,
): Promise<boolean> {
  const result = await holding(session, delivery).set(toChanges(session, end)).executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

export async function giveBack(session: Session, delivery: WebhookDelivery): Promise<void> {
  await holding(session, delivery)
    .set({ tries: delivery.tries - 1, next_at: session.now })
    .execute();
}

function holding({ db }: Session, { id, tries }: WebhookDelivery) {
  return db
    .updateTable("outbox")
    .where("id", "=", id)
    .where("tries", "=", tries)
    .where("delivered_at", "is", null)
    .where("given_up_at", "is", null);
}

function toChanges({ now }: Session, end: TryEnd) {
  if (end.kind === "delivered") {
    return { delivered_at: end.at, last_status: end.status, last_error: null };
  }
  const { status, reason, againInMs, at } = end;
  const last = { last_status: status, last_error: reason };
  return againInMs === null
    ? { ...last, given_up_at: at }
    : { ...last, next_at: sql<number>`${now} + ${againInMs}` };
}
