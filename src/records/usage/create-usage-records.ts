import { sql } from "kysely";
import type { CallSums, UsageRecords } from "../../contract/usage-records.ts";
import type { Database, Session } from "../database.ts";
import { sumUsage } from "./sum-usage.ts";

export function createUsageRecords(database: Database): UsageRecords {
  return {
    sum: (query) => database.read((session) => sumUsage(session, query)),
    sumCalls: (since) => database.read((session) => sumCalls(session, since)),
    countQueued: () => database.read(countQueued),
  };
}

/** Found by the time of the generation, so that calls need no index of their own. */
async function sumCalls({ db }: Session, since: number): Promise<readonly CallSums[]> {
  const { rows } = await sql<CallSums>`
    select calls.channel, calls.outcome, count(*) as "calls",
      cast(coalesce(sum(calls.price_paid_micros), 0) as bigint) as "pricePaidMicros"
    from generations join calls on calls.generation = generations.id
    where generations.created_at >= ${since}
    group by calls.channel, calls.outcome
    order by calls.channel, calls.outcome
  `.execute(db);
  return rows;
}

async function countQueued({ db }: Session): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .selectFrom("generations")
    .select((select) => ["model", select.fn.countAll<number>().as("queued")])
    .where("state", "=", sql.lit("queued"))
    .groupBy("model")
    .execute();
  return new Map(rows.map(({ model, queued }) => [model, queued]));
}
