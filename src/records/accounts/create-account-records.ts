import type { Account, AccountRecords } from "../../contract/account-records.ts";
import type { Database, Session } from "../database.ts";
import { fromNullableJson } from "../json-column.ts";
import type { AccountRow } from "../tables.ts";

const FIRST_ACCOUNT_ID = "acc_first";

export function createAccountRecords(database: Database): AccountRecords {
  return {
    async first() {
      const known = await database.read((session) => readAccount(session, FIRST_ACCOUNT_ID));
      return known ?? (await database.write(makeFirstAccount));
    },
    get: (id) => database.read((session) => readAccount(session, id)),
  };
}

async function makeFirstAccount({ db, now }: Session): Promise<Account> {
  const account = {
    id: FIRST_ACCOUNT_ID,
    name: "first",
    balance_micros: 0,
    unlimited: 1,
    last_turn: 0,
  };
  await db
    .insertInto("accounts")
    .values({ ...account, created_at: now })
    .onConflict((conflict) => conflict.column("id").doNothing())
    .execute();
  return toAccount(
    await db
      .selectFrom("accounts")
      .selectAll()
      .where("id", "=", FIRST_ACCOUNT_ID)
      .executeTakeFirstOrThrow(),
  );
}

async function readAccount({ db }: Session, id: string): Promise<Account | undefined> {
  const row = await db.selectFrom("accounts").selectAll().where("id", "=", id).executeTakeFirst();
  return row && toAccount(row);
}

function toAccount(row: AccountRow): Account {
  return {
    id: row.id,
    name: row.name,
    balanceMicros: row.balance_micros,
    unlimited: row.unlimited === 1,
    limits: fromNullableJson(row.limits),
    keeping: fromNullableJson(row.keeping),
    createdAt: row.created_at,
  };
}
