import { sql } from "kysely";
import type { Expression, ExpressionBuilder, SqlBool } from "kysely";
import type { Generation } from "../../contract/generation.ts";
import type { GenerationFilter } from "../../contract/generation-records.ts";
import type { Page } from "../../contract/page.ts";
import type { Session } from "../database.ts";
import { cutPage, readCursor } from "../page-cursor.ts";
import type { Tables } from "../tables.ts";
import { readGenerations } from "./read-generations.ts";

/** Throws `invalid_request` for a cursor that no page has given out. */
export async function listGenerations(
  session: Session,
  filter: GenerationFilter,
): Promise<Page<Generation>> {
  const rows = await session.db
    .selectFrom("generations")
    .selectAll()
    .where((where) => where.and(toConditions(where, filter)))
    .orderBy("created_at", "desc")
    .orderBy("id", "desc")
    .limit(filter.limit + 1)
    .execute();
  const { shown, next } = cutPage(rows, filter.limit, (row) => ({
    createdAt: row.created_at,
    id: row.id,
  }));
  return { data: await readGenerations(session, shown), next };
}

type Where = ExpressionBuilder<Tables, "generations">;

function toConditions(where: Where, filter: GenerationFilter): Expression<SqlBool>[] {
  const conditions: Expression<SqlBool>[] = [];
  for (const name of ["account", "key", "model", "mode", "size", "channel"] as const) {
    const value = filter[name];
    if (value !== undefined) conditions.push(where(name, "=", value));
  }
  if (filter.states) conditions.push(where("state", "in", filter.states));
  if (filter.createdFrom !== undefined) {
    conditions.push(where("created_at", ">=", filter.createdFrom));
  }
  if (filter.createdBefore !== undefined) {
    conditions.push(where("created_at", "<", filter.createdBefore));
  }
  if (filter.cursor !== undefined) {
    const { createdAt, id } = readCursor(filter.cursor);
    conditions.push(sql<boolean>`(created_at, id) < (${createdAt}, ${id})`);
  }
  return conditions;
}
