import { sql } from "kysely";
import type { RawBuilder } from "kysely";
import type { ApiKey, KeyFilter, KeyState } from "../../contract/account-records.ts";
import type { Page } from "../../contract/page.ts";
import type { Session } from "../database.ts";
import { hasWords } from "../has-words.ts";
import { cutPage, readCursor } from "../page-cursor.ts";
import { toApiKey } from "./to-api-key.ts";

/** Throws `invalid_request` for a cursor that no page has given out. */
export async function findKeys(
  { db, now }: Session,
  { account, state, words, cursor, limit }: KeyFilter,
): Promise<Page<ApiKey>> {
  let query = db
    .selectFrom("keys")
    .innerJoin("accounts", "accounts.id", "keys.account")
    .selectAll("keys");
  if (account !== undefined) query = query.where("keys.account", "=", account);
  if (state !== undefined) query = query.where(isIn(state, now));
  if (words !== undefined) {
    query = query.where(hasWords(["keys.name", "keys.prefix", "accounts.name"], words));
  }
  if (cursor !== undefined) {
    const { createdAt, id } = readCursor(cursor);
    query = query.where(sql<boolean>`(keys.created_at, keys.id) < (${createdAt}, ${id})`);
  }
  const rows = await query
    .orderBy("keys.created_at", "desc")
    .orderBy("keys.id", "desc")
    .limit(limit + 1)
    .execute();
  const { shown, next } = cutPage(rows, limit, (row) => ({
    createdAt: row.created_at,
    id: row.id,
  }));
  return { data: shown.map(toApiKey), next };
}

function isIn(state: KeyState, now: RawBuilder<number>): RawBuilder<boolean> {
  if (state === "disabled") return sql<boolean>`keys.disabled = 1`;
  const isOver = sql<boolean>`keys.expires_at is not null and keys.expires_at <= ${now}`;
  return state === "expired"
    ? sql<boolean>`keys.disabled = 0 and ${isOver}`
    : sql<boolean>`keys.disabled = 0 and not (${isOver})`;
}
