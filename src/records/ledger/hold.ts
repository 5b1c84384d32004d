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
  const { db, sendAll } = session;
  const { key, amountMicros } = hold;
  const [account, budget] = await sendAll([
    takeFromAccount(db, hold).compile(),
    takeFromKey(db, hold).compile(),
  ]);
  if (account.numAffectedRows === 0n) {
    return new Fault(
      "insufficient_quota",
      `The balance of this account does not cover the $${formatMicros(amountMicros)} that this request sets aside; add funds.`,
    );
  }
  if (budget.numAffectedRows === 0n && (await isKnownKey(db, key))) {
    return new Fault(
      "insufficient_quota",
      `The budget of this API key does not cover the $${formatMicros(amountMicros)} that this request sets aside; raise it or use another key.`,
    );
  }
  return undefined;
}

function takeFromAccount(db: Session["db"], { account, amountMicros }: Hold) {
  return db
    .updateTable("accounts")
    .set({ balance_micros: sql<number>`balance_micros - ${amountMicros}` })
    .where("id", "=", account)
    .where((where) =>
      where.or([where("unlimited", "=", 1), where("balance_micros", ">=", amountMicros)]),
    );
}

function takeFromKey(db: Session["db"], { key, amountMicros }: Hold) {
  return db
    .updateTable("keys")
    .set({ budget_used_micros: sql<number>`budget_used_micros + ${amountMicros}` })
    .where("id", "=", key)
    .where((where) =>
      where.or([
        where("budget_micros", "is", null),
        where(sql<number>`budget_used_micros + ${amountMicros}`, "<=", where.ref("budget_micros")),
      ]),
    );
}

/** A key without a row has no budget that could be used up. */
async function isKnownKey(db: Session["db"], key: string): Promise<boolean> {
  return (
    (await db.selectFrom("keys").select("id").where("id", "=", key).executeTakeFirst()) !==
    undefined
  );
}
