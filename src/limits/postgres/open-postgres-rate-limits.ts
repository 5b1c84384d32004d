import type { Pool, PoolClient } from "pg";
import { Fault } from "../../contract/fault.ts";
import type { Log } from "../../contract/log.ts";
import type { RateAnswer, RateLimits, RateTake } from "../../contract/rate-limits.ts";
import { createTable } from "./create-table.ts";
import { throwStorageFault } from "./throw-storage-fault.ts";

const CLEAR_EVERY_MS = 60_000;
/** More requests that wait to be counted are refused. */
const WAITING_MAX = 10_000;

export interface PostgresRateLimitsOptions {
  readonly pool: Pool;
  readonly log: Log;
  /** The length of what `perMinute` counts; a minute unless told, which only tests do. */
  readonly windowMs?: number;
}

/** Unlogged: at worst, after a crash of the server, a minute is counted anew. */
const CREATE = `
  create unlogged table if not exists limit_counts (
    place text primary key,
    taken bigint not null,
    ends_at double precision not null
  );
  create index if not exists limit_counts_ends_at on limit_counts (ends_at)`;

const CLOCK = "extract(epoch from clock_timestamp())::float8 * 1000";

/** In the order of the places, so that two takes of the same ones cannot wait for each other. */
const COUNT = `
  insert into limit_counts as counted (place, taken, ends_at)
  select place, amount, ${CLOCK} + $3
  from unnest($1::text[], $2::bigint[]) as asked (place, amount)
  order by place
  on conflict (place) do update set
    taken = excluded.taken + case when counted.ends_at <= ${CLOCK} then 0 else counted.taken end,
    ends_at = case when counted.ends_at <= ${CLOCK} then excluded.ends_at else counted.ends_at end
  returning place, taken::float8 as taken, greatest(0, ends_at - ${CLOCK}) as rest, ${CLOCK} as now`;

/** A minute that is over has forgotten it already; taking it from a later one would be a gift. */
const GIVE_BACK = `
  update limit_counts set taken = greatest(0, taken - amount)
  from (
    select place, amount from unnest($1::text[], $2::bigint[]) as asked (place, amount)
  ) as given
  where limit_counts.place = given.place
    and ends_at > ${CLOCK}
    and ends_at - $3 <= $4`;

interface Counted {
  readonly place: string;
  readonly taken: number;
  readonly rest: number;
  readonly now: number;
}

/** Counts for all processes on one database, by its clock. */
export async function openPostgresRateLimits(
  options: PostgresRateLimitsOptions,
): Promise<RateLimits> {
  const { pool, log, windowMs = 60_000 } = options;
  await createTable(pool, "limit_counts", CREATE);
  const clear = (): void => {
    pool
      .query(`delete from limit_counts where ends_at <= ${CLOCK}`)
      .catch((error: unknown) => log.warn("limits-not-cleared", { error }));
  };
  const timer = setInterval(clear, CLEAR_EVERY_MS);
  timer.unref();

  async function take(takes: readonly RateTake[]): Promise<RateAnswer> {
    if (pool.waitingCount >= WAITING_MAX) {
      throw new Fault("overloaded", "Too many requests wait to be counted; try again.", {
        retryAfterS: 1,
      });
    }
    const amounts = sumByPlace(takes);
    return await inTransaction(pool, async (client) => {
      const { rows } = await client.query<Counted>(COUNT, [
        [...amounts.keys()],
        [...amounts.values()],
        windowMs,
      ]);
      const answer = toAnswer(takes, rows);
      return { answer, keep: answer.refused === null };
    });
  }

  return {
    take: (takes) => take(takes).catch(throwStorageFault),
    async giveBack(takes, takenAt) {
      const amounts = sumByPlace(takes);
      await pool
        .query(GIVE_BACK, [[...amounts.keys()], [...amounts.values()], windowMs, takenAt])
        .catch(throwStorageFault);
    },
    [Symbol.asyncDispose]() {
      clearInterval(timer);
      return Promise.resolve();
    },
  };
}

function sumByPlace(takes: readonly RateTake[]): ReadonlyMap<string, number> {
  const amounts = new Map<string, number>();
  for (const take of takes) {
    amounts.set(placeOf(take), (amounts.get(placeOf(take)) ?? 0) + take.amount);
  }
  return amounts;
}

function placeOf({ name, subject }: RateTake): string {
  return `${name}:${subject}`;
}

/** If one has no room, the standings are those without these takes. */
function toAnswer(takes: readonly RateTake[], rows: readonly Counted[]): RateAnswer {
  const counted = new Map(rows.map((row) => [row.place, row]));
  const standings = takes.map((take) => {
    const { taken = 0, rest = 0 } = counted.get(placeOf(take)) ?? {};
    return { limit: take.perMinute, remaining: take.perMinute - taken, resetMs: rest };
  });
  const takenAt = rows[0]?.now ?? 0;
  const refused = standings.findIndex(({ remaining }) => remaining < 0);
  if (refused === -1) {
    return { standings, refused: null, takenAt };
  }
  const amounts = sumByPlace(takes);
  const before = standings.map((standing, index) => {
    const take = takes[index];
    const amount = take === undefined ? 0 : (amounts.get(placeOf(take)) ?? 0);
    return { ...standing, remaining: Math.max(0, standing.remaining + amount) };
  });
  return { standings: before, refused, takenAt };
}

/** What is not to be kept is undone, and its rows were locked meanwhile: it takes nothing from anyone else. */
async function inTransaction<Answer>(
  pool: Pool,
  unit: (client: PoolClient) => Promise<{ readonly answer: Answer; readonly keep: boolean }>,
): Promise<Answer> {
  const client = await pool.connect();
  let failure: Error | undefined;
  // A connection that breaks between two statements says so here; the next statement rejects.
  const lose = (error: Error): void => {
    failure = error;
  };
  client.on("error", lose);
  try {
    await client.query("begin");
    const { answer, keep } = await unit(client);
    await client.query(keep ? "commit" : "rollback");
    return answer;
  } catch (error) {
    // A connection in an unknown state is of no use to the next one; the server undoes what it held.
    failure = error instanceof Error ? error : new Error(String(error));
    throw error;
  } finally {
    client.off("error", lose);
    client.release(failure);
  }
}
