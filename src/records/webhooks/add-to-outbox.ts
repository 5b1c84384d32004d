import type { EndState } from "../../contract/webhook-records.ts";
import type { Session } from "../database.ts";
import type { GenerationRow } from "../tables.ts";

interface End {
  readonly generation: Pick<GenerationRow, "id" | "account" | "webhook_url">;
  readonly state: EndState;
  readonly at: number;
}

/** Part of the commit that ends a generation: what is to be told, if anyone wants to be told. */
export async function addToOutbox(
  { db, now }: Session,
  { generation, state, at }: End,
): Promise<void> {
  const { id, account, webhook_url: url } = generation;
  if (url === null) return;
  await db
    .insertInto("outbox")
    .values({
      id: `${id}.${state}`,
      generation: id,
      account,
      event: `generation.${state}`,
      url,
      tries: 0,
      next_at: now,
      last_status: null,
      last_error: null,
      created_at: at,
      delivered_at: null,
      given_up_at: null,
    })
    .execute();
}
