import { sql } from "kysely";
import type { LedgerFinding } from "../../contract/records.ts";
import type { Session } from "../database.ts";

interface EnteredRow {
  readonly account: string;
  readonly kind: string;
  readonly reference: string | null;
  readonly least: number;
  readonly times: number;
}

/** Money entered by hand that could not have been entered so: without a reference, twice, or with the wrong sign. */
export async function findBrokenEntries({ db }: Session): Promise<readonly LedgerFinding[]> {
  const { rows } = await sql<EnteredRow>`
    select account, min(kind) as kind, reference, min(amount_micros) as least, count(*) as times
    from ledger_entries
    where kind in ('top_up', 'adjust')
    group by account, reference
    having reference is null or count(*) > 1
      or max(case when kind = 'top_up' and amount_micros <= 0 then 1 else 0 end) = 1
    order by account, reference
  `.execute(db);
  return rows.map(
    ({ account, kind, reference, least, times }) =>
      `entry ${kind} of ${least} micros in account ${account}: ${explain(reference, times)}`,
  );
}

function explain(reference: string | null, times: number): string {
  if (reference === null) return "it has no reference";
  return times > 1
    ? `its reference ${JSON.stringify(reference)} stands ${times} times`
    : "a top-up is above zero";
}
