import { sql } from "kysely";
import type { Expression, ExpressionBuilder, SqlBool } from "kysely";
import type { GenerationFilter } from "../../contract/generation-records.ts";
import type { Place } from "../page-cursor.ts";
import type { Tables } from "../tables.ts";
import { foldAscii } from "./fold-ascii.ts";

type Where = ExpressionBuilder<Tables, "generations">;
type Condition = Expression<SqlBool>;

/** Whose they are and when they were admitted: what an index orders, so that a list begins and ends where it should. */
export function scopeConditions(
  where: Where,
  filter: GenerationFilter,
  after: Place | null,
): Condition[] {
  const conditions: Condition[] = [];
  const owner = filter.key === undefined ? "account" : "key";
  const value = filter[owner];
  if (value !== undefined) conditions.push(where(owner, "=", value));
  if (filter.createdFrom !== undefined) {
    conditions.push(where("created_at", ">=", filter.createdFrom));
  }
  if (filter.createdBefore !== undefined) {
    conditions.push(where("created_at", "<", filter.createdBefore));
  }
  if (after !== null) {
    conditions.push(sql<boolean>`(created_at, id) < (${after.createdAt}, ${after.id})`);
  }
  return conditions;
}

/** Everything else: what has to be looked for row by row. The dearest comes last. */
export function narrowingConditions(
  where: Where,
  { words = [], ...filter }: GenerationFilter,
): Condition[] {
  const conditions: Condition[] = [];
  if (filter.key !== undefined && filter.account !== undefined) {
    conditions.push(where("account", "=", filter.account));
  }
  for (const name of ["model", "mode", "size"] as const) {
    const value = filter[name];
    if (value !== undefined) conditions.push(where(name, "=", value));
  }
  if (filter.states) conditions.push(where("state", "in", filter.states));
  if (filter.code !== undefined) conditions.push(where("error_code", "=", filter.code));
  if (filter.hasPictures) {
    conditions.push(
      where("picture_count", ">", 0),
      where("pictures_expired_at", "is", null),
      where("erased_at", "is", null),
    );
  }
  if (filter.channel !== undefined) conditions.push(hasCalled(where, filter.channel));
  const folded = new Set(words.map(foldAscii));
  return [...conditions, ...Array.from(folded, hasWord)];
}

/** A generation that failed has calls, and no channel whose pictures were delivered. */
function hasCalled(where: Where, channel: string): Condition {
  const calls = where
    .selectFrom("calls")
    .select("calls.number")
    .whereRef("calls.generation", "=", "generations.id")
    .where("calls.channel", "=", channel);
  return where.or([where("generations.channel", "=", channel), where.exists(calls)]);
}

/**
 * `replace` compares bytes. `like` steps through every character anew from each place where the word may begin: on a long
 * prompt that nearly has a long word, hundreds of times as long.
 */
function hasWord(word: string): Condition {
  return sql<boolean>`replace(words, ${word}, '') <> words`;
}
