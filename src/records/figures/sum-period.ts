import { sql, type RawBuilder } from "kysely";
import type {
  FigureScope,
  PeriodSums,
  StepSums,
  WaitRanks,
} from "../../contract/figure-records.ts";
import type { Database, Session } from "../database.ts";
import { bucketOf } from "./bucket-of.ts";
import {
  placeOfRank,
  valueAtPlace,
  type BucketCount,
  type Place,
  type ValueCount,
} from "./nearest-rank.ts";
import { slicesOf } from "./slices-of.ts";

const WAITED = sql<number>`(generations.finished_at - generations.created_at)`;
const BUCKET = bucketOf(WAITED);

/** One step after the other; the waits first in buckets, then those buckets alone in which a rank lies. */
export async function sumPeriod(
  database: Database,
  scope: FigureScope,
  stepMs: number,
): Promise<PeriodSums> {
  const slices = slicesOf(scope, stepMs);
  const steps: StepSums[] = [];
  const waits: BucketCount[] = [];
  for (const slice of slices) {
    await database.read(async (session) => {
      steps.push(...(await sumEnds(session, slice)));
      waits.push(...(await countWaits(session, slice)));
    });
  }
  const places = { median: placeOfRank(waits, 50), p95: placeOfRank(waits, 95) };
  return {
    steps,
    waits: await readWaits(database, slices, places),
    open: await database.read((session) => countOpen(session, scope)),
  };
}

async function sumEnds({ db }: Session, scope: FigureScope): Promise<readonly StepSums[]> {
  const countOf = (state: string) =>
    sql`cast(sum(case when generations.state = ${sql.lit(state)} then 1 else 0 end) as bigint)`;
  const { rows } = await sql<Omit<StepSums, "start">>`
    select generations.model,
      ${countOf("succeeded")} as "succeeded",
      ${countOf("failed")} as "failed",
      ${countOf("canceled")} as "canceled",
      cast(sum(generations.picture_count) as bigint) as "pictures",
      cast(sum(generations.inexact_count) as bigint) as "inexact",
      cast(coalesce(sum(generations.cost_micros), 0) as bigint) as "capturedMicros"
    from generations
    where generations.finished_at is not null and ${admittedWithin(scope)}
    group by 1
    order by 1
  `.execute(db);
  return rows.map((row) => ({ start: scope.from, ...row }));
}

async function countWaits({ db }: Session, scope: FigureScope): Promise<readonly BucketCount[]> {
  const { rows } = await sql<BucketCount>`
    select ${BUCKET} as "bucket", count(*) as "count"
    from generations
    where generations.finished_at is not null and generations.state = 'succeeded' and ${admittedWithin(scope)}
    group by 1
  `.execute(db);
  return rows;
}

async function readWaits(
  database: Database,
  slices: readonly FigureScope[],
  { median, p95 }: { readonly median: Place | undefined; readonly p95: Place | undefined },
): Promise<WaitRanks> {
  if (median === undefined || p95 === undefined) return { medianMs: null, p95Ms: null };
  const buckets = [...new Set([median.bucket, p95.bucket])];
  const values: ValueCount[] = [];
  for (const slice of slices) {
    values.push(...(await database.read((session) => readValues(session, slice, buckets))));
  }
  return {
    medianMs: valueAtPlace(values, median) ?? null,
    p95Ms: valueAtPlace(values, p95) ?? null,
  };
}

async function readValues(
  { db }: Session,
  scope: FigureScope,
  buckets: readonly number[],
): Promise<readonly ValueCount[]> {
  const { rows } = await sql<ValueCount>`
    select ${BUCKET} as "bucket", ${WAITED} as "ms", count(*) as "count"
    from generations
    where generations.finished_at is not null and generations.state = 'succeeded' and ${admittedWithin(scope)}
      and ${BUCKET} in (${sql.join(buckets)})
    group by 1, 2
  `.execute(db);
  return rows;
}

/**
 * Read from what is open, which is little: the states are literals, so that their partial indexes can be used, and the time
 * is cast, so that no index by time is.
 */
async function countOpen({ db }: Session, { from, to, account }: FigureScope): Promise<number> {
  const at = sql`cast(created_at as bigint)`;
  const ofAccount = account === undefined ? sql`` : sql`and account = ${account}`;
  const inScope = sql`${at} >= ${from} and ${at} < ${to} ${ofAccount}`;
  const { rows } = await sql<{ open: number }>`
    select
      (select count(*) from generations where state = 'queued' and ${inScope})
      + (select count(*) from generations where state = 'running' and ${inScope}) as "open"
  `.execute(db);
  return rows[0]?.open ?? 0;
}

function admittedWithin({ from, to, account }: FigureScope): RawBuilder<boolean> {
  const ofAccount = account === undefined ? sql`` : sql`and generations.account = ${account}`;
  return sql<boolean>`generations.created_at >= ${from} and generations.created_at < ${to} ${ofAccount}`;
}
