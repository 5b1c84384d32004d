import { sql } from "kysely";
import type { BalanceSums } from "../../contract/figure-records.ts";
import type { Session } from "../database.ts";

export async function sumBalance({ db }: Session, account?: string): Promise<BalanceSums> {
  const ofAccount = account === undefined ? sql`` : sql`where id = ${account}`;
  const { rows } = await sql<{ limited: number; limitedMicros: string; allMicros: string }>`
    select cast(coalesce(sum(1 - unlimited), 0) as bigint) as "limited",
      cast(coalesce(sum(case when unlimited = 0 then balance_micros else 0 end), 0) as text) as "limitedMicros",
      cast(coalesce(sum(balance_micros), 0) as text) as "allMicros"
    from accounts ${ofAccount}
  `.execute(db);
  const [sums] = rows;
  if (!sums) throw new Error("A sum gave no row.");
  const unlimited = sums.limited === 0;
  // As text, since all accounts together may have more than a number holds exactly; then the last digits are rounded.
  return { unlimited, balanceMicros: Number(unlimited ? sums.allMicros : sums.limitedMicros) };
}
