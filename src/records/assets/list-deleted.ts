import { sql } from "kysely";
import type { Session } from "../database.ts";

/** See `AssetRecords.listDeleted`. A rendition belongs to the generation of the picture it was made from. */
export async function listDeleted({ db }: Session, generation: string): Promise<readonly string[]> {
  const own = await db
    .selectFrom("assets")
    .select(["name", "state"])
    .where("generation", "=", generation)
    .execute();
  const deleted = own.flatMap(({ name, state }) => (state === "deleted" ? [name] : []));
  if (own.length === 0) return deleted;
  const copies = await db
    .selectFrom("assets")
    .select("name")
    .where(
      "source",
      "in",
      own.map(({ name }) => name),
    )
    .where("state", "=", sql.lit("deleted"))
    .execute();
  return [...deleted, ...copies.map(({ name }) => name)];
}
