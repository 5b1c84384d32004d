import type { Session } from "../database.ts";

/** What these accounts, or keys, are called, by id. */
export async function readNames(
  { db }: Session,
  table: "accounts" | "keys",
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db.selectFrom(table).select(["id", "name"]).where("id", "in", ids).execute();
  return new Map(rows.map(({ id, name }) => [id, name]));
}
