import { sql } from "kysely";
import type { RawBuilder } from "kysely";

/**
 * How many more generations an account may have running, as an expression over its row; null: any number. An account
 * without a limit of its own has the configured one, and an unlimited account has none.
 */
export function roomOfAccount(concurrentMax: number | null): RawBuilder<number | null> {
  return sql<number | null>`
    coalesce(accounts.concurrent_max, case when accounts.unlimited = 1 then null else cast(${concurrentMax} as integer) end)
    - (select count(*) from generations as running where running.state = 'running' and running.account = accounts.id)`;
}

/** Whether the key of a generation may have so many more running, as an expression over the generation's row. */
export function keyHasRoom(more: 0 | 1): RawBuilder<boolean> {
  return sql<boolean>`not exists (
    select 1 from keys where keys.id = generations.key and keys.concurrent_max is not null
      and keys.concurrent_max < cast(${more} as integer) + (
        select count(*) from generations as running
        where running.state = 'running' and running.account = keys.account and running.key = keys.id
      )
  )`;
}
