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

/** `null`: that a process is gone shows only by its signs of life. Otherwise see `PostgresRecordsOptions`. */
export type ConnectionNames = string | null;

export async function findOrphan(
  session: Session,
  scope: JoinScope,
  names: ConnectionNames,
): Promise<string | undefined> {
  const [left, gone] = await Promise.all([
    listLeft(session, scope, null),
    findGone(session, { ...scope, names }),
  ]);
  for (const process of gone) {
    left.push(...(await listLeft(session, scope, process)));
  }
  return left
    .toSorted((one, other) => one.created_at - other.created_at || (one.id < other.id ? -1 : 1))
    .find(({ state, error }) => !hasFailedRetryably({ state, error: fromNullableJson(error) }))?.id;
}

interface Named {
  readonly names: ConnectionNames;
}

/** What nobody waits for, or a process that is gone, the oldest first. */
function listLeft({ db, now }: Session, scope: JoinScope, process: string | null) {
  return db
    .selectFrom("generations")
    .select(["id", "created_at", "state", "error"])
    .where("fingerprint", "=", scope.fingerprint)
    .where("waited_by", process === null ? "is" : "=", process)
    .where(mayBeOwed(now, scope))
    .orderBy("created_at")
    .orderBy("id")
    .limit(LOOKED_AT_MAX)
    .execute();
}

/** Hops through the index from process to process, so what others wait for costs nothing, however much it is. */
async function findGone(
  { db, now }: Session,
  { fingerprint, goneAfterMs, names }: JoinScope & Named,
): Promise<readonly string[]> {
  const { rows } = await sql<{ process: string }>`
    with recursive waiters (process) as (
      select min(waited_by) from generations
      where delivered_at is null and keyed = 0 and fingerprint = ${fingerprint} and waited_by > ''
      union all
      select (
        select min(later.waited_by) from generations as later
        where later.delivered_at is null and later.keyed = 0 and later.fingerprint = ${fingerprint}
          and later.waited_by > waiters.process
      )
      from waiters where waiters.process is not null
    )
    select process from waiters
    where process is not null and process not in (${alive(now, { goneAfterMs, names })})
  `.execute(db);
  return rows.map(({ process }) => process);
}

/** Conditional, so that of several requests that have found the same orphan one wins it. */
export async function takeOrphan(
  session: Session,
  { id, process, ...scope }: JoinScope & Named & { readonly id: string; readonly process: string },
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

function isOrphan(
  { now }: Session,
  { windowMs, goneAfterMs, names }: Omit<JoinScope, "fingerprint"> & Named,
): RawBuilder<boolean> {
  return sql<boolean>`${mayBeOwed(now, { windowMs })}
    and (waited_by is null or waited_by not in (${alive(now, { goneAfterMs, names })}))`;
}

/** Begins with the very words of the partial index `generations_owed`, so that what was delivered is never read. */
function mayBeOwed(
  now: RawBuilder<number>,
  { windowMs }: Pick<JoinScope, "windowMs">,
): RawBuilder<boolean> {
  return sql<boolean>`delivered_at is null and keyed = 0
    and erased_at is null and state <> 'canceled' and created_at >= ${now} - ${windowMs}`;
}

/**
 * Who was killed is known to be gone as soon as its connections are, so that whoever waited there and asks again at once
 * joins; who was cut off, after a while.
 */
function alive(
  now: RawBuilder<number>,
  { goneAfterMs, names }: Pick<JoinScope, "goneAfterMs"> & Named,
): RawBuilder<unknown> {
  const seen = sql`select id from processes where seen_at >= ${now} - ${goneAfterMs}`;
  return names === null
    ? seen
    : sql`${seen} and cast(${names} as text) || id in (
        select application_name from pg_stat_activity where datname = current_database()
      )`;
}
