import { sql } from "kysely";
import type { Generation } from "../../contract/generation.ts";
import type { JoinScope } from "../../contract/joining-records.ts";
import type { Session } from "../database.ts";
import { fromNullableJson } from "../json-column.ts";
import { readGeneration } from "../generations/read-generations.ts";
import { hasFailedRetryably } from "./has-failed-retryably.ts";

const LOOKED_AT_MAX = 100;

export async function findNewest(
  session: Session,
  { fingerprint, windowMs }: JoinScope,
): Promise<Generation | undefined> {
  const rows = await session.db
    .selectFrom("generations")
    .selectAll()
    .where("fingerprint", "=", fingerprint)
    .where("created_at", ">=", sql<number>`${session.now} - ${windowMs}`)
    .where("keyed", "=", 0)
    .where("erased_at", "is", null)
    .where("state", "!=", "canceled")
    .orderBy("created_at", "desc")
    .orderBy("id", "desc")
    .limit(LOOKED_AT_MAX)
    .execute();
  const row = rows.find(
    ({ state, error }) => !hasFailedRetryably({ state, error: fromNullableJson(error) }),
  );
  return row && (await readGeneration(session, row));
}
