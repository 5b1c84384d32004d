import type { WebhookDelivery } from "../../contract/webhook-records.ts";
import type { Session } from "../database.ts";
import { readDeliveries } from "./read-deliveries.ts";

/** Due at once; with all its tries, if it was over. One that is still being tried goes on counting. */
export async function resend(session: Session, id: string): Promise<WebhookDelivery | undefined> {
  const { db, now } = session;
  await db
    .updateTable("outbox")
    .set({ tries: 0, delivered_at: null, given_up_at: null, last_status: null, last_error: null })
    .where("id", "=", id)
    .where((where) =>
      where.or([where("delivered_at", "is not", null), where("given_up_at", "is not", null)]),
    )
    .execute();
  await db.updateTable("outbox").set({ next_at: now }).where("id", "=", id).execute();
  const [delivery] = await readDeliveries(session, [id]);
  return delivery;
}
