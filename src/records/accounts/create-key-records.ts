import type { ApiKey, KeyChanges, KeyRecords, NewKey } from "../../contract/account-records.ts";
import { randomHex } from "../../kit/random-hex.ts";
import type { Database, Session } from "../database.ts";
import { fromNullableJson, toNullableJson } from "../json-column.ts";
import type { KeyRow } from "../tables.ts";
import { toLimitColumns } from "./to-limit-columns.ts";

export function createKeyRecords(database: Database): KeyRecords {
  async function findBy(column: "id" | "hash", value: string): Promise<ApiKey | undefined> {
    const row = await database.read(({ db }) =>
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
  };
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
  };
}

function toApiKey(row: KeyRow): ApiKey {
  return {
    id: row.id,
    account: row.account,
    name: row.name,
    prefix: row.prefix,
    budgetMicros: row.budget_micros,
    budgetUsedMicros: row.budget_used_micros,
    models: fromNullableJson(row.models),
    expiresAt: row.expires_at,
    disabled: row.disabled === 1,
    createdAt: row.created_at,
    isPrivate: row.private === 1,
    limits: fromNullableJson(row.limits),
    webhookUrl: row.webhook_url,
    chatShape: row.chat_shape,
  };
}
