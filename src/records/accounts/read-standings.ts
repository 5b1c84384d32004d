import { sql } from "kysely";
import type { AccountStanding } from "../../contract/account-records.ts";
import type { Session } from "../database.ts";

interface StandingRow {
  readonly id: string;
  readonly held: number;
  readonly queued: number;
  readonly running: number;
  readonly active_keys: number;
  readonly top_up_micros: number | null;
  readonly top_up_at: number | null;
}

/**
 * Reads what is open and the newest top-up, each within an index of nothing else: an account with a long history costs no
 * more than a new one. The states and the kind are literals, not parameters, or the partial indexes could not be used.
 */
export async function readStandings(
  { db, now }: Session,
  ids: readonly string[],
): Promise<ReadonlyMap<string, AccountStanding>> {
  if (ids.length === 0) return new Map();
  const { rows } = await sql<StandingRow>`
    select id,
      (${sumHeld("queued")}) + (${sumHeld("running")}) as held,
      (${countOpen("queued")}) as queued,
      (${countOpen("running")}) as running,
      (select count(*) from keys where keys.account = accounts.id and disabled = 0
        and (expires_at is null or expires_at > ${now})) as active_keys,
      (${newestTopUp("amount_micros")}) as top_up_micros,
      (${newestTopUp("created_at")}) as top_up_at
    from accounts where id in (${sql.join(ids)})
  `.execute(db);
  return new Map(rows.map((row) => [row.id, toStanding(row)]));
}

const sumHeld = (state: "queued" | "running") => sql`
  select cast(coalesce(sum(hold_micros), 0) as bigint) from generations
  where state = ${sql.lit(state)} and generations.account = accounts.id`;

const countOpen = (state: "queued" | "running") => sql`
  select count(*) from generations
  where state = ${sql.lit(state)} and generations.account = accounts.id`;

const newestTopUp = (column: "amount_micros" | "created_at") => sql`
  select ${sql.ref(column)} from ledger_entries
  where kind = 'top_up' and ledger_entries.account = accounts.id
  order by created_at desc, reference desc limit 1`;

function toStanding(row: StandingRow): AccountStanding {
  return {
    heldMicros: row.held,
    lastTopUp:
      row.top_up_micros === null || row.top_up_at === null
        ? null
        : { amountMicros: row.top_up_micros, createdAt: row.top_up_at },
    activeKeys: row.active_keys,
    openGenerations: row.queued + row.running,
  };
}
