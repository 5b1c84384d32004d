import { sql } from "kysely";
import type { RawBuilder } from "kysely";
import type { Generation } from "../../contract/generation.ts";
import type { JoinScope } from "../../contract/joining-records.ts";
import type { Session } from "../database.ts";
import { fromNullableJson } from "../json-column.ts";
import { readGeneration } from "../generations/read-generations.ts";
import { hasFailedRetryably } from "./has-failed-retryably.ts";

/** So many failed ones are looked past at most; a fingerprint that has more is drawn anew. */
const LOOKED_AT_MAX = 100;

export async function findOrphan(session: Session, scope: JoinScope): Promise<string | undefined> {
  const rows = await session.db
    .selectFrom("generations")
    .select(["id", "state", "error"])
    .where("fingerprint", "=", scope.fingerprint)
    .where(isOrphan(session, scope))
    .orderBy("created_at")
    .orderBy("id")
    .limit(LOOKED_AT_MAX)
    .execute();
  return rows.find(
    ({ state, error }) => !hasFailedRetryably({ state, error: fromNullableJson(error) }),
  )?.id;
}

/** Conditional, so that of several requests that have found the same orphan one wins it. */
export async function takeOrphan(
  session: Session,
  { id, process, ...scope }: JoinScope & { readonly id: string; readonly process: string },
): Promise<Generation | undefined> {
  const row = await session.db
    .updateTable("generations")
    .set({ waited_by: process, lost_at: null })
    .where("id", "=", id)
    .where(isOrphan(session, scope))
    .returningAll()
    .executeTakeFirst();
  return row && (await readGeneration(session, row));
}

/** Begins with the very words of the partial index `generations_owed`, so that what was delivered is never read. */
function isOrphan(
  { now }: Session,
  { windowMs, goneAfterMs }: Omit<JoinScope, "fingerprint">,
): RawBuilder<boolean> {
  return sql<boolean>`delivered_at is null and keyed = 0
    and erased_at is null and state <> 'canceled' and created_at >= ${now} - ${windowMs}
    and (waited_by is null or waited_by not in (select id from processes where seen_at >= ${now} - ${goneAfterMs}))`;
}
