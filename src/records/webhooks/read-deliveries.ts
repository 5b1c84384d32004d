import type { Kysely } from "kysely";
import type { WebhookDelivery } from "../../contract/webhook-records.ts";
import type { Session } from "../database.ts";
import type { Tables } from "../tables.ts";
import { toDelivery } from "./to-delivery.ts";

export function selectDeliveries(db: Kysely<Tables>) {
  return db.selectFrom("outbox").selectAll();
}

/** In the order in which they were written. */
export async function readDeliveries(
  { db }: Session,
  ids: readonly string[],
): Promise<readonly WebhookDelivery[]> {
  if (ids.length === 0) return [];
  const rows = await selectDeliveries(db)
    .where("outbox.id", "in", ids)
    .orderBy("outbox.created_at")
    .orderBy("outbox.id")
    .execute();
  return rows.map(toDelivery);
}
