import { sql } from "kysely";
import { Fault } from "../../contract/fault.ts";
import type { EnteredMoney, LedgerEntry, NewEntry } from "../../contract/ledger-records.ts";
import { formatMicros } from "../../kit/micros.ts";
import { quoteInput } from "../../kit/quote-input.ts";
import type { Session } from "../database.ts";
import { toLedgerEntry } from "./to-ledger-entry.ts";

/** A thousand million dollars: sums of it stay far from the end of whole numbers. */
const AMOUNT_MICROS_MAX = 1_000_000_000_000_000;
const BALANCE_MICROS_MAX = 4 * AMOUNT_MICROS_MAX;

/** See `LedgerRecords.enter`. The account's row is locked first, so that two entries of one reference meet. */
export async function enterMoney(session: Session, entry: NewEntry): Promise<EnteredMoney> {
  checkAmount(entry);
  const balanceMicros = await lockBalance(session, entry.account);
  const earlier = await findEarlier(session, entry);
  if (earlier) return { entry: sameOrThrow(earlier, entry), balanceMicros, repeated: true };
  const after = balanceMicros + entry.amountMicros;
  if (Math.abs(after) > BALANCE_MICROS_MAX) {
    throw refuseAmount(`would bring the balance to $${formatMicros(after)}, which is out of range`);
  }
  const row = {
    account: entry.account,
    generation: null,
    kind: entry.kind,
    amount_micros: entry.amountMicros,
    reference: entry.reference,
    note: entry.note,
    created_at: entry.createdAt,
  };
  await session.db.insertInto("ledger_entries").values(row).execute();
  await session.db
    .updateTable("accounts")
    .set({ balance_micros: sql<number>`balance_micros + ${entry.amountMicros}` })
    .where("id", "=", entry.account)
    .execute();
  return { entry: toLedgerEntry(row), balanceMicros: after, repeated: false };
}

function checkAmount({ kind, amountMicros }: NewEntry): void {
  if (!Number.isSafeInteger(amountMicros)) throw refuseAmount("must be whole micro-dollars");
  if (Math.abs(amountMicros) > AMOUNT_MICROS_MAX) {
    throw refuseAmount(`must be at most $${formatMicros(AMOUNT_MICROS_MAX)}`);
  }
  if (kind === "top_up" && amountMicros <= 0) {
    throw refuseAmount("of a top-up must be above zero; an adjustment may take money away");
  }
  if (amountMicros === 0) throw refuseAmount("must not be zero");
}

function refuseAmount(why: string): Fault {
  return new Fault("invalid_request", `The amount ${why}.`, { param: "amount" });
}

async function lockBalance({ db }: Session, account: string): Promise<number> {
  const row = await db
    .updateTable("accounts")
    .set({ balance_micros: sql<number>`balance_micros` })
    .where("id", "=", account)
    .returning("balance_micros")
    .executeTakeFirst();
  if (row) return row.balance_micros;
  throw new Fault("not_found", `There is no account ${quoteInput(account)}.`);
}

async function findEarlier(
  { db }: Session,
  { account, reference }: NewEntry,
): Promise<LedgerEntry | undefined> {
  const row = await db
    .selectFrom("ledger_entries")
    .selectAll()
    .where("account", "=", account)
    .where("reference", "=", reference)
    .executeTakeFirst();
  return row && toLedgerEntry(row);
}

function sameOrThrow(earlier: LedgerEntry, wished: NewEntry): LedgerEntry {
  const { kind, amountMicros, reference } = wished;
  if (earlier.kind === kind && earlier.amountMicros === amountMicros) return earlier;
  throw new Fault(
    "idempotency_mismatch",
    `The reference ${quoteInput(reference)} of this account stands for ${describe(earlier)}, not for ${describe(wished)}; choose another reference for another entry.`,
    { param: "reference" },
  );
}

function describe({ kind, amountMicros }: Pick<LedgerEntry, "kind" | "amountMicros">): string {
  return `${kind === "top_up" ? "a top-up" : "an adjustment"} of $${formatMicros(amountMicros)}`;
}
