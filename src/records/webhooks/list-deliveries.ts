import { sql } from "kysely";
import type { Page } from "../../contract/page.ts";
import type { DeliveryFilter, WebhookDelivery } from "../../contract/webhook-records.ts";
import type { Session } from "../database.ts";
import { cutPage, readCursor } from "../page-cursor.ts";
import { selectDeliveries } from "./read-deliveries.ts";
import { toDelivery } from "./to-delivery.ts";

/** Newest first. Throws `invalid_request` for a cursor that no page has given out. */
export async function listDeliveries(
  { db }: Session,
  filter: DeliveryFilter,
): Promise<Page<WebhookDelivery>> {
  const rows = await narrow(selectDeliveries(db), filter)
    .orderBy("outbox.created_at", "desc")
    .orderBy("outbox.id", "desc")
    .limit(filter.limit + 1)
    .execute();
  const { shown, next } = cutPage(rows, filter.limit, (row) => ({
    createdAt: row.created_at,
    id: row.id,
  }));
  return { data: shown.map(toDelivery), next };
}

type Query = ReturnType<typeof selectDeliveries>;

function narrow(all: Query, { account, generation, state, cursor }: DeliveryFilter): Query {
  let query = all;
  if (account !== undefined) query = query.where("outbox.account", "=", account);
  if (generation !== undefined) query = query.where("outbox.generation", "=", generation);
  if (state === "delivered") query = query.where("outbox.delivered_at", "is not", null);
  if (state === "given_up") query = query.where("outbox.given_up_at", "is not", null);
  if (state === "pending") {
    query = query.where("outbox.delivered_at", "is", null).where("outbox.given_up_at", "is", null);
  }
  if (cursor !== undefined) {
    const { createdAt, id } = readCursor(cursor);
    query = query.where(sql<boolean>`(outbox.created_at, outbox.id) < (${createdAt}, ${id})`);
  }
  return query;
}
