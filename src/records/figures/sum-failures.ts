import { sql } from "kysely";
import type { FailureSums, FigureScope } from "../../contract/figure-records.ts";
import type { Database, Session } from "../database.ts";
import { slicesOf } from "./slices-of.ts";

/** Failed generations of one code with calls to one channel; without a call the channel is null. */
interface FailureRow {
  readonly code: string;
  readonly channel: string | null;
  readonly calls: number;
  /** Those whose first call this channel was asked for, so that each is counted once. */
  readonly generations: number;
  readonly capturedMicros: number;
}

const SLICES = 30;

export async function sumFailures(
  database: Database,
  scope: FigureScope,
): Promise<readonly FailureSums[]> {
  const rows: FailureRow[] = [];
  for (const slice of slicesOf(scope, Math.max(1, Math.ceil((scope.to - scope.from) / SLICES)))) {
    rows.push(...(await database.read((session) => readFailures(session, slice))));
  }
  return Array.from(
    Map.groupBy(rows, ({ code }) => code),
    ([code, own]) => toSums(code, own),
  ).toSorted((one, other) => other.count - one.count || (one.code < other.code ? -1 : 1));
}

/** The state is a literal, not a parameter, or the partial index could not be used. */
async function readFailures(
  { db }: Session,
  { from, to, account }: FigureScope,
): Promise<readonly FailureRow[]> {
  const ofAccount = account === undefined ? sql`` : sql`and generations.account = ${account}`;
  const isFirst = sql`calls.number is null or calls.number = (
    select min(others.number) from calls as others where others.generation = generations.id
  )`;
  const { rows } = await sql<FailureRow>`
    select coalesce(generations.error_code, 'internal') as "code", calls.channel,
      count(calls.number) as "calls",
      cast(sum(case when ${isFirst} then 1 else 0 end) as bigint) as "generations",
      cast(coalesce(sum(case when ${isFirst} then generations.cost_micros else 0 end), 0) as bigint) as "capturedMicros"
    from generations left join calls on calls.generation = generations.id
    where generations.state = 'failed'
      and generations.created_at >= ${from} and generations.created_at < ${to} ${ofAccount}
    group by 1, 2
  `.execute(db);
  return rows;
}

function toSums(code: string, rows: readonly FailureRow[]): FailureSums {
  const sum = (pick: (row: FailureRow) => number) =>
    rows.reduce((total, row) => total + pick(row), 0);
  const calls = new Map<string, number>();
  for (const row of rows) {
    if (row.channel !== null) {
      calls.set(row.channel, (calls.get(row.channel) ?? 0) + row.calls);
    }
  }
  return {
    code,
    count: sum(({ generations }) => generations),
    beforeDrawing: sum(({ channel, generations }) => (channel === null ? generations : 0)),
    channels: [...calls]
      .toSorted(([one, ones], [other, others]) => others - ones || (one < other ? -1 : 1))
      .map(([channel]) => channel),
    capturedMicros: sum(({ capturedMicros }) => capturedMicros),
  };
}
