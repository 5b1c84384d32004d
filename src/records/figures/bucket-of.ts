import { sql, type RawBuilder } from "kysely";

/**
 * Into which of some hundred buckets a number of milliseconds falls, as an expression for queries: a longer time never
 * into a lower one, and all of one bucket within a tenth of each other. Whole numbers divide to whole numbers in both dialects.
 */
export function bucketOf(ms: RawBuilder<number>): RawBuilder<number> {
  return sql<number>`case
    when ${ms} < 1000 then (${ms}) / 10
    when ${ms} < 10000 then 100 + (${ms} - 1000) / 100
    when ${ms} < 100000 then 190 + (${ms} - 10000) / 1000
    when ${ms} < 1000000 then 280 + (${ms} - 100000) / 10000
    else 370 + (${ms} - 1000000) / 100000
  end`;
}
