import { sql } from "kysely";
import type { KeptGroup, KeptKind } from "../../contract/keeping-records.ts";
import type { Session } from "../database.ts";
import { fromNullableJson } from "../json-column.ts";
import { hasKept } from "./has-kept.ts";

/**
 * Goes from group to group by one step in the index each, so that a million generations cost no more than the few
 * accounts and models that they belong to.
 */
export async function nextGroup(
  { db, now }: Session,
  kind: KeptKind,
  after: Pick<KeptGroup, "account" | "model"> | null,
): Promise<KeptGroup | undefined> {
  const beyond =
    after === null ? sql`` : sql`and (account, model) > (${after.account}, ${after.model})`;
  const { rows } = await sql<{ account: string; model: string; oldest: number }>`
    select account, model, ${now} - finished_at as oldest from generations
    where ${hasKept[kind]} ${beyond}
    order by account, model, finished_at
    limit 1
  `.execute(db);
  const [row] = rows;
  if (!row) return undefined;
  const { account, model, oldest: oldestMs } = row;
  const { keeping } = await db
    .selectFrom("accounts")
    .select("keeping")
    .where("id", "=", account)
    .executeTakeFirstOrThrow();
  return { account, model, keeping: fromNullableJson(keeping), oldestMs };
}
