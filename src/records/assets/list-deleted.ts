import { sql } from "kysely";
import type { Session } from "../database.ts";

/** See `AssetRecords.listDeleted`. A rendition belongs to the generation of the picture it was made from. */
export async function listDeleted({ db }: Session, generation: string): Promise<readonly string[]> {
  const own = db.selectFrom("assets").select("name").where("generation", "=", generation);
  const rows = await db
    .selectFrom("assets")
    .select("name")
    .where((where) => where.or([where("generation", "=", generation), where("source", "in", own)]))
    .where("state", "=", sql.lit("deleted"))
    .execute();
  return rows.map((row) => row.name);
}
