import { sql, type RawBuilder } from "kysely";
import type { CallRanks, FigureScope } from "../../contract/figure-records.ts";
import type { Database, Session } from "../database.ts";
import { bucketOf } from "./bucket-of.ts";
import { placeOfRank, valueAtPlace, type BucketCount, type ValueCount } from "./nearest-rank.ts";
import { slicesOf } from "./slices-of.ts";

type OfChannel<Row> = Row & { readonly channel: string };

const TOOK = sql<number>`(calls.ended_at - calls.started_at)`;
const BUCKET = bucketOf(TOOK);
const SLICES = 30;

/** First in buckets, then those buckets alone in which a rank lies. */
export async function rankCalls(
  database: Database,
  scope: FigureScope,
): Promise<readonly CallRanks[]> {
  const slices = slicesOf(scope, Math.max(1, Math.ceil((scope.to - scope.from) / SLICES)));
  const counts: OfChannel<BucketCount>[] = [];
  for (const slice of slices) {
    counts.push(...(await database.read((session) => countBuckets(session, slice))));
  }
  const wanted = Array.from(Map.groupBy(counts, byChannel), ([channel, own]) => ({
    channel,
    calls: own.reduce((sum, { count }) => sum + count, 0),
    places: PERCENTS.map((percent) => placeOfRank(own, percent)),
  }));
  const buckets = [
    ...new Set(
      wanted.flatMap(({ places }) =>
        places.flatMap((one) => (one === undefined ? [] : [one.bucket])),
      ),
    ),
  ];
  const values: OfChannel<ValueCount>[] = [];
  for (const slice of buckets.length === 0 ? [] : slices) {
    values.push(...(await database.read((session) => countValues(session, slice, buckets))));
  }
  const valuesOf = Map.groupBy(values, byChannel);
  return wanted
    .flatMap(({ channel, calls, places }) => {
      const own = valuesOf.get(channel) ?? [];
      const [p5Ms, medianMs, p95Ms, p99Ms] = places.map((one) => one && valueAtPlace(own, one));
      // What has ended stays as it is, so none of them is missing.
      return p5Ms === undefined ||
        medianMs === undefined ||
        p95Ms === undefined ||
        p99Ms === undefined
        ? []
        : [{ channel, calls, p5Ms, medianMs, p95Ms, p99Ms }];
    })
    .toSorted((one, other) => (one.channel < other.channel ? -1 : 1));
}

const PERCENTS = [5, 50, 95, 99];

const byChannel = ({ channel }: { readonly channel: string }) => channel;

async function countBuckets(
  { db }: Session,
  scope: FigureScope,
): Promise<readonly OfChannel<BucketCount>[]> {
  const { rows } = await sql<OfChannel<BucketCount>>`
    select calls.channel, ${BUCKET} as "bucket", count(*) as "count"
    from calls
    where ${answeredWithin(scope)}
    group by 1, 2
  `.execute(db);
  return rows;
}

async function countValues(
  { db }: Session,
  scope: FigureScope,
  buckets: readonly number[],
): Promise<readonly OfChannel<ValueCount>[]> {
  const { rows } = await sql<OfChannel<ValueCount>>`
    select calls.channel, ${BUCKET} as "bucket", ${TOOK} as "ms", count(*) as "count"
    from calls
    where ${answeredWithin(scope)} and ${BUCKET} in (${sql.join(buckets)})
    group by 1, 2, 3
  `.execute(db);
  return rows;
}

function answeredWithin({ from, to, account }: FigureScope): RawBuilder<boolean> {
  const ofAccount = account === undefined ? sql`` : sql`and calls.account = ${account}`;
  return sql<boolean>`calls.ended_at >= ${from} and calls.ended_at < ${to}
    and calls.outcome = 'answered' ${ofAccount}`;
}
