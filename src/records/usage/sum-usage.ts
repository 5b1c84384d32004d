import { sql, type RawBuilder } from "kysely";
import { Fault } from "../../contract/fault.ts";
import {
  USAGE_LINES_MAX,
  type UsageGrouping,
  type UsageLine,
  type UsageQuery,
} from "../../contract/usage-records.ts";
import type { Session } from "../database.ts";

const DAY_MS = 86_400_000;

interface UsageRow extends UsageLine {
  /** Of a day: its number since 1970. */
  readonly group: UsageLine["group"];
}

/** What is grouped by; whole numbers divide to whole numbers in both dialects. */
const GROUPS: Readonly<Record<UsageGrouping, RawBuilder<unknown>>> = {
  day: sql`cast(generations.created_at / ${sql.lit(DAY_MS)} as text)`,
  model: sql`generations.model`,
  key: sql`generations.key`,
  account: sql`generations.account`,
};

const NAMES: Readonly<Record<UsageGrouping, RawBuilder<unknown>>> = {
  day: sql`null`,
  model: sql`null`,
  key: sql`(select keys.name from keys where keys.id = sums."group")`,
  account: sql`(select accounts.name from accounts where accounts.id = sums."group")`,
};

export async function sumUsage(session: Session, query: UsageQuery): Promise<readonly UsageLine[]> {
  const { by, from, to, account, key } = query;
  const ofAccount = account === undefined ? sql`` : sql`and generations.account = ${account}`;
  const ofKey = key === undefined ? sql`` : sql`and generations.key = ${key}`;
  const { rows } = await sql<UsageRow>`
    with sums as (
      select ${GROUPS[by]} as "group",
        count(*) as "generations",
        cast(coalesce(sum(generations.picture_count), 0) as bigint) as "pictures",
        cast(sum(case when generations.state = 'failed' then 1 else 0 end) as bigint) as "failures",
        cast(coalesce(sum(generations.cost_micros), 0) as bigint) as "capturedMicros"
      from generations
      where generations.created_at >= ${from} and generations.created_at < ${to} ${ofAccount} ${ofKey}
      group by 1
    )
    select sums.*, ${NAMES[by]} as "name" from sums
    order by "capturedMicros" desc, "group"
    limit ${USAGE_LINES_MAX + 1}
  `.execute(session.db);
  if (rows.length > USAGE_LINES_MAX) {
    throw new Fault(
      "invalid_request",
      `This report would have more than ${USAGE_LINES_MAX} lines; ask for a shorter time, or for one account.`,
      { param: "by" },
    );
  }
  return by === "day" ? rows.map(toDay).toSorted(byGroup) : rows;
}

function toDay(row: UsageRow): UsageLine {
  return { ...row, group: new Date(Number(row.group) * DAY_MS).toISOString().slice(0, 10) };
}

function byGroup(one: UsageLine, other: UsageLine): number {
  return one.group < other.group ? -1 : 1;
}
