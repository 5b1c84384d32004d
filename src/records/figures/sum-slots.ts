import { sql } from "kysely";
import type { SlotSums } from "../../contract/figure-records.ts";
import type { Session } from "../database.ts";
import { NOT_CANCELED } from "./not-canceled.ts";

export async function sumSlots(
  { db }: Session,
  { since, slotMs }: { readonly since: number; readonly slotMs: number },
): Promise<readonly SlotSums[]> {
  const slot = sql.lit(slotMs);
  const { rows } = await sql<SlotSums>`
    select calls.channel, (calls.ended_at / ${slot}) * ${slot} as "start", calls.outcome, count(*) as "calls"
    from calls
    where calls.ended_at >= ${since} and calls.outcome <> 'sending' and ${NOT_CANCELED}
    group by 1, 2, 3
    order by 1, 2, 3
  `.execute(db);
  return rows;
}
