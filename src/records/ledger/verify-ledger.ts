import { sql } from "kysely";
import type { LedgerAudit, LedgerFinding } from "../../contract/records.ts";
import type { Session } from "../database.ts";
import { findBrokenBudgets } from "./find-broken-budgets.ts";
import { findBrokenEntries } from "./find-broken-entries.ts";
import { findBrokenGenerations } from "./find-broken-generations.ts";

/** See `Records.verifyLedger`; one aggregate query for each kind of row. */
export async function verifyLedger(session: Session): Promise<LedgerAudit> {
  const { rows } = await sql<Record<"entries" | "accounts" | "generations", number>>`
    select
      (select count(*) from ledger_entries) as entries,
      (select count(*) from accounts) as accounts,
      (select count(*) from generations) as generations
  `.execute(session.db);
  const [counts] = rows;
  if (!counts) throw new Error("A count gave no row.");
  const findings = [
    ...(await findBrokenBalances(session)),
    ...(await findBrokenGenerations(session)),
    ...(await findBrokenBudgets(session)),
    ...(await findStrayEntries(session)),
    ...(await findBrokenEntries(session)),
  ];
  return { ...counts, findings };
}

async function findBrokenBalances({ db }: Session): Promise<readonly LedgerFinding[]> {
  const { rows } = await sql<{ id: string; balance: number; total: number }>`
    select accounts.id, accounts.balance_micros as balance, cast(coalesce(sum(amount_micros), 0) as bigint) as total
    from accounts left join ledger_entries on ledger_entries.account = accounts.id
    group by accounts.id, accounts.balance_micros
    having accounts.balance_micros <> coalesce(sum(amount_micros), 0)
    order by accounts.id
  `.execute(db);
  return rows.map(
    ({ id, balance, total }) =>
      `account ${id}: balance ${balance} micros, but its entries sum to ${total} (off by ${balance - total})`,
  );
}

/** Entries that no other check reaches, since what they belong to is gone or is another's. */
async function findStrayEntries({ db }: Session): Promise<readonly LedgerFinding[]> {
  const { rows } = await sql<{
    account: string;
    generation: string | null;
    kind: string;
    amount: number;
  }>`
    select entry.account, entry.generation, entry.kind, entry.amount_micros as amount
    from ledger_entries as entry
      left join accounts on accounts.id = entry.account
      left join generations on generations.id = entry.generation
    where accounts.id is null
      or (entry.kind in ('hold', 'release', 'capture') and (generations.id is null or generations.account <> entry.account))
      or (entry.kind not in ('hold', 'release', 'capture') and entry.generation is not null)
    order by entry.created_at
  `.execute(db);
  return rows.map(
    ({ account, generation, kind, amount }) =>
      `entry ${kind} of ${amount} micros: account ${account} and generation ${generation ?? "none"} do not belong together`,
  );
}
