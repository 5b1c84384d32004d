import type { ApiKey, KeyChanges, KeyRecords, NewKey } from "../../contract/account-records.ts";
import { randomHex } from "../../kit/random-hex.ts";
import type { Database, Session } from "../database.ts";
import { toNullableJson } from "../json-column.ts";
import type { KeyRow } from "../tables.ts";
import { findKeys } from "./find-keys.ts";
import { readNames } from "./read-names.ts";
import { toApiKey } from "./to-api-key.ts";
import { toLimitColumns } from "./to-limit-columns.ts";

export function createKeyRecords(database: Database): KeyRecords {
  async function findBy(column: "id" | "hash", value: string): Promise<ApiKey | undefined> {
    const row = await database.readOne(({ db }) =>
      db.selectFrom("keys").selectAll().where(column, "=", value).executeTakeFirst(),
    );
    return row && toApiKey(row);
  }
  return {
    async add(key) {
      const row = toKeyRow(key);
      await database.write(({ db }) => db.insertInto("keys").values(row).execute());
      return toApiKey(row);
    },
    addFirst: (key, besides) => database.write((session) => addFirst(session, key, besides)),
    findByHash: (hash) => findBy("hash", hash),
    get: (id) => findBy("id", id),
    async list(account) {
      const rows = await database.read(({ db }) =>
        db
          .selectFrom("keys")
          .selectAll()
          .where("account", "=", account)
          .orderBy("created_at")
          .orderBy("id")
          .execute(),
      );
      return rows.map(toApiKey);
    },
    async disable(id) {
      const result = await database.write(({ db }) =>
        db.updateTable("keys").set({ disabled: 1 }).where("id", "=", id).executeTakeFirst(),
      );
      return result.numUpdatedRows > 0n;
    },
    update: (id, changes) => database.write((session) => changeKey(session, id, changes)),
    find: (filter) => database.read((session) => findKeys(session, filter)),
    namesOf: (ids) => database.read((session) => readNames(session, "keys", ids)),
    async noteUse(id, { at, everyMs }) {
      await database.write(({ db }) =>
        db
          .updateTable("keys")
          .set({ last_used_at: at })
          .where("id", "=", id)
          .where((where) =>
            where.or([
              where("last_used_at", "is", null),
              where("last_used_at", "<=", at - everyMs),
            ]),
          )
          .execute(),
      );
    },
  };
}

/** With the account held, two processes that begin at once do not both find that there is none. */
async function addFirst(
  { db, locks }: Session,
  key: NewKey,
  { prefix }: { readonly prefix: string },
): Promise<boolean> {
  const { account } = key;
  await locks.hold(db.selectFrom("accounts").select("id").where("id", "=", account)).execute();
  const other = await db
    .selectFrom("keys")
    .select("id")
    .where("account", "=", account)
    .where("prefix", "!=", prefix)
    .limit(1)
    .executeTakeFirst();
  if (other !== undefined) return false;
  await db.insertInto("keys").values(toKeyRow(key)).execute();
  return true;
}

async function changeKey(
  { db }: Session,
  id: string,
  changes: KeyChanges,
): Promise<ApiKey | undefined> {
  const changed = toChangedColumns(changes);
  if (Object.keys(changed).length > 0) {
    await db.updateTable("keys").set(changed).where("id", "=", id).execute();
  }
  const row = await db.selectFrom("keys").selectAll().where("id", "=", id).executeTakeFirst();
  return row && toApiKey(row);
}

/** Only what was named: a column that is left out keeps its value. */
function toChangedColumns(changes: KeyChanges): Partial<KeyRow> {
  const { name, budgetMicros, models, expiresAt, disabled, isPrivate } = changes;
  const { limits, webhookUrl, chatShape } = changes;
  return {
    ...(name !== undefined && { name }),
    ...(budgetMicros !== undefined && { budget_micros: budgetMicros }),
    ...(models !== undefined && { models: toNullableJson(models) }),
    ...(expiresAt !== undefined && { expires_at: expiresAt }),
    ...(disabled !== undefined && { disabled: disabled ? 1 : 0 }),
    ...(isPrivate !== undefined && { private: isPrivate ? 1 : 0 }),
    ...(limits !== undefined && toLimitColumns(limits)),
    ...(webhookUrl !== undefined && { webhook_url: webhookUrl }),
    ...(chatShape !== undefined && { chat_shape: chatShape }),
  };
}

function toKeyRow(key: NewKey): KeyRow {
  return {
    id: `key_${randomHex()}`,
    hash: key.hash,
    prefix: key.prefix,
    name: key.name,
    account: key.account,
    budget_micros: key.budgetMicros,
    budget_used_micros: 0,
    models: toNullableJson(key.models),
    expires_at: key.expiresAt,
    disabled: 0,
    created_at: key.createdAt,
    private: key.isPrivate === true ? 1 : 0,
    ...toLimitColumns(key.limits ?? null),
    webhook_url: key.webhookUrl ?? null,
    chat_shape: key.chatShape ?? "auto",
    last_used_at: null,
  };
}
