import { sql } from "kysely";

/** A call that was stopped because its generation was canceled is no failure of the channel. */
export const NOT_CANCELED = sql<boolean>`not (calls.outcome in ('unpaid', 'unknown') and exists (
  select 1 from generations
  where generations.id = calls.generation and generations.state = 'canceled'
    and generations.finished_at <= calls.ended_at
))`;
