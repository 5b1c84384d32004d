import { sql } from "kysely";
import { Fault } from "../../contract/fault.ts";
import { formatMicros } from "../../kit/micros.ts";
import type { Session } from "../database.ts";

interface Hold {
  readonly account: string;
  readonly key: string;
  readonly amountMicros: number;
}

/**
 * Takes the amount from what the account and the key may still spend, in this order, so that two admissions
 * never wait for each other crosswise. Returns the reason if it cannot; the caller then undoes the rest.
 */
export async function holdMoney(session: Session, hold: Hold): Promise<Fault | undefined> {
  return (await holdOnAccount(session, hold)) ?? (await holdOnKey(session, hold));
}

async function holdOnAccount(
  { db }: Session,
  { account, amountMicros }: Hold,
): Promise<Fault | undefined> {
  const result = await db
    .updateTable("accounts")
    .set({ balance_micros: sql<number>`balance_micros - ${amountMicros}` })
    .where("id", "=", account)
    .where((where) =>
      where.or([where("unlimited", "=", 1), where("balance_micros", ">=", amountMicros)]),
    )
    .executeTakeFirst();
  if (result.numUpdatedRows > 0n) return undefined;
  return new Fault(
    "insufficient_quota",
    `The balance of this account does not cover the $${formatMicros(amountMicros)} that this request sets aside; add funds.`,
  );
}

async function holdOnKey({ db }: Session, { key, amountMicros }: Hold): Promise<Fault | undefined> {
  const result = await db
    .updateTable("keys")
    .set({ budget_used_micros: sql<number>`budget_used_micros + ${amountMicros}` })
    .where("id", "=", key)
    .where((where) =>
      where.or([
        where("budget_micros", "is", null),
        where(sql<number>`budget_used_micros + ${amountMicros}`, "<=", where.ref("budget_micros")),
      ]),
    )
    .executeTakeFirst();
  if (result.numUpdatedRows > 0n || !(await isKnownKey(db, key))) return undefined;
  return new Fault(
    "insufficient_quota",
    `The budget of this API key does not cover the $${formatMicros(amountMicros)} that this request sets aside; raise it or use another key.`,
  );
}

/** A key without a row has no budget that could be used up. */
async function isKnownKey(db: Session["db"], key: string): Promise<boolean> {
  return (
    (await db.selectFrom("keys").select("id").where("id", "=", key).executeTakeFirst()) !==
    undefined
  );
}
