import { sql } from "kysely";
import type {
  Account,
  AccountChanges,
  AccountRecords,
  NewAccount,
} from "../../contract/account-records.ts";
import type { Page, PageWish } from "../../contract/page.ts";
import { randomHex } from "../../kit/random-hex.ts";
import type { Database, Session } from "../database.ts";
import { fromNullableJson, toNullableJson } from "../json-column.ts";
import { cutPage, readCursor } from "../page-cursor.ts";
import type { AccountRow } from "../tables.ts";
import { rotateWebhookSecret, webhookSecrets } from "./webhook-secrets.ts";
import { hasWords } from "../has-words.ts";
import { readNames } from "./read-names.ts";
import { readStandings } from "./read-standings.ts";
import { toLimitColumns } from "./to-limit-columns.ts";

const FIRST_ACCOUNT_ID = "acc_first";

export function createAccountRecords(database: Database): AccountRecords {
  return {
    async first() {
      const known = await database.read((session) => readAccount(session, FIRST_ACCOUNT_ID));
      return known ?? (await database.write(makeFirstAccount));
    },
    get: (id) => database.readOne((session) => readAccount(session, id)),
    webhookSecrets: (account) => webhookSecrets(database, account),
    rotateWebhookSecret: (account) =>
      database.write((session) => rotateWebhookSecret(session, account)),
    async add(account) {
      const row = toRow(account);
      await database.write(({ db }) => db.insertInto("accounts").values(row).execute());
      return toAccount(row);
    },
    list: (wish) => database.read((session) => listAccounts(session, wish)),
    standings: (ids) => database.read((session) => readStandings(session, ids)),
    namesOf: (ids) => database.read((session) => readNames(session, "accounts", ids)),
    update: (id, changes) => database.write((session) => changeAccount(session, id, changes)),
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

async function listAccounts(
  { db }: Session,
  { cursor, limit, words }: PageWish & { readonly words?: string },
): Promise<Page<Account>> {
  let query = db.selectFrom("accounts").selectAll();
  if (words !== undefined) query = query.where(hasWords(["name", "id"], words));
  if (cursor !== undefined) {
    const { createdAt, id } = readCursor(cursor);
    query = query.where(sql<boolean>`(created_at, id) > (${createdAt}, ${id})`);
  }
  const rows = await query
    .orderBy("created_at")
    .orderBy("id")
    .limit(limit + 1)
    .execute();
  const { shown, next } = cutPage(rows, limit, (row) => ({
    createdAt: row.created_at,
    id: row.id,
  }));
  return { data: shown.map(toAccount), next };
}

async function changeAccount(
  session: Session,
  id: string,
  { name, unlimited, limits, keeping }: AccountChanges,
): Promise<Account | undefined> {
  const changed = {
    ...(name !== undefined && { name }),
    ...(unlimited !== undefined && { unlimited: unlimited ? 1 : 0 }),
    ...(limits !== undefined && toLimitColumns(limits)),
    ...(keeping !== undefined && { keeping: toNullableJson(keeping) }),
  };
  if (Object.keys(changed).length > 0) {
    await session.db.updateTable("accounts").set(changed).where("id", "=", id).execute();
  }
  return await readAccount(session, id);
}

function toRow(account: NewAccount): AccountRow {
  return {
    id: `acc_${randomHex()}`,
    name: account.name,
    balance_micros: 0,
    unlimited: account.unlimited ? 1 : 0,
    last_turn: 0,
    created_at: account.createdAt,
    ...toLimitColumns(account.limits),
    keeping: toNullableJson(account.keeping),
    webhook_secrets: null,
  };
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
