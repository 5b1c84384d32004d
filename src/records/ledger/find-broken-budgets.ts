import { sql } from "kysely";
import type { LedgerFinding } from "../../contract/records.ts";
import type { Session } from "../database.ts";

/** Keys whose budget used is not what was captured and is still held under them. */
export async function findBrokenBudgets({ db }: Session): Promise<readonly LedgerFinding[]> {
  const { rows } = await sql<{ id: string; used: number; spent: number }>`
    with spending as (
      select generations.key, cast(sum(-entry.amount_micros) as bigint) as spent
      from ledger_entries as entry join generations on generations.id = entry.generation
      where entry.kind = 'capture' or (entry.kind = 'hold' and generations.finished_at is null)
      group by generations.key
    )
    select keys.id, keys.budget_used_micros as used, coalesce(spending.spent, 0) as spent
    from keys left join spending on spending.key = keys.id
    where keys.budget_used_micros <> coalesce(spending.spent, 0)
    order by keys.id
  `.execute(db);
  return rows.map(
    ({ id, used, spent }) =>
      `key ${id}: budget used ${used} micros, but its captures and open holds sum to ${spent} (off by ${used - spent})`,
  );
}
