import type { Pool } from "pg";
import { FAILURE_BOUNDS, type FailureLimits } from "../../contract/failure-limits.ts";
import { createTable } from "./create-table.ts";
import { throwStorageFault } from "./throw-storage-fault.ts";

interface PostgresFailureLimitsOptions {
  readonly pool: Pool;
  /** Milliseconds that never go backwards; the database's clock unless told, which only tests do. */
  readonly elapsed?: () => number;
}

const { free, waitMs, waitMsMax, forgetMs, subjectsMax } = FAILURE_BOUNDS;

/** Unlogged: a server that crashes forgets failures as a process that counts for itself does. */
const CREATE = `
  create sequence if not exists limit_failure_turns;
  create unlogged table if not exists limit_failures (
    subject text primary key,
    failures integer not null,
    last_at double precision not null,
    turn bigint not null
  );
  create index if not exists limit_failures_turn on limit_failures (turn)`;

const CLOCK = "coalesce($2::float8, extract(epoch from clock_timestamp()) * 1000)";
/** The power has a bound of its own, as 2 to a thousand is no number. */
const WAIT = `case when failures < ${free} then 0
  else least(${waitMsMax}, ${waitMs} * power(2::float8, least(failures - ${free}, 30))) end`;

/** Counts in one statement, under the lock of the row, so that of many tries at once each sees the one before. */
const TAKE = `
  insert into limit_failures as known (subject, failures, last_at, turn)
  values ($1, 1, ${CLOCK}, nextval('limit_failure_turns'))
  on conflict (subject) do update set
    failures = case when known.last_at + ${forgetMs} <= excluded.last_at then 1 else known.failures + 1 end,
    last_at = excluded.last_at,
    turn = excluded.turn
  where known.last_at + ${forgetMs} <= excluded.last_at
    or known.last_at + (${WAIT.replaceAll("failures", "known.failures")}) <= excluded.last_at
  returning failures, turn::float8 as turn, (select min(turn) from limit_failures)::float8 as oldest`;

const REST = `select last_at + (${WAIT}) - ${CLOCK} as rest from limit_failures where subject = $1`;

/** The one beyond the bound, and all before it, failed longest ago. */
const FORGET = `
  delete from limit_failures
  where turn <= (select turn from limit_failures order by turn desc offset ${subjectsMax} limit 1)`;

interface Taken {
  readonly failures: number;
  readonly turn: number;
  readonly oldest: number | null;
}

/** Counts for all processes on one database, by its clock. */
export async function openPostgresFailureLimits({
  pool,
  elapsed,
}: PostgresFailureLimitsOptions): Promise<FailureLimits> {
  await createTable(pool, "limit_failures", CREATE);

  async function take(subject: string): Promise<number> {
    const now = elapsed?.() ?? null;
    const taken = await pool.query<Taken>(TAKE, [subject, now]);
    const counted = taken.rows[0];
    if (counted === undefined) {
      const { rows } = await pool.query<{ rest: number }>(REST, [subject, now]);
      // The wait may have ended, or been forgiven, between the two: then the next try is not one too soon.
      return Math.max(1, Math.ceil(rows[0]?.rest ?? 1));
    }
    const { failures, turn, oldest } = counted;
    // Fewer turns than the bound are fewer subjects.
    if (failures === 1 && oldest !== null && turn - oldest >= subjectsMax) {
      await pool.query(FORGET);
    }
    return 0;
  }

  return {
    take: (subject) => take(subject).catch(throwStorageFault),
    async forgive(subject) {
      await pool
        .query("delete from limit_failures where subject = $1", [subject])
        .catch(throwStorageFault);
    },
  };
}
