import { sql } from "kysely";
import type { Session } from "../database.ts";

/**
 * What nobody will need is marked `deleted` first, so that no admission can adopt, and no attempt can keep,
 * a name whose file is about to go.
 */
export async function listSweepable(
  { db, locks }: Session,
  options: { readonly pendingBefore: number; readonly limit: number },
): Promise<readonly string[]> {
  const abandoned = db
    .selectFrom("assets")
    .leftJoin("generations", "generations.id", "assets.generation")
    .select("assets.name")
    .where("assets.state", "=", sql.lit("pending"))
    .where("assets.created_at", "<", options.pendingBefore)
    .where((where) =>
      where.or([
        where("generations.id", "is", null),
        where("generations.finished_at", "is not", null),
        where("assets.attempt", "<", where.ref("generations.attempt")),
      ]),
    )
    .orderBy("assets.created_at")
    .limit(options.limit);
  // Only what is still pending once it is held, and nothing that an admission or another sweep holds.
  const held = await locks
    .holdFree(
      db
        .selectFrom("assets")
        .select("name")
        .where("name", "in", abandoned)
        .where("state", "=", "pending"),
    )
    .execute();
  const names = held.map((row) => row.name);
  if (names.length > 0) {
    await db.updateTable("assets").set({ state: "deleted" }).where("name", "in", names).execute();
  }
  const rows = await db
    .selectFrom("assets")
    .select("name")
    .where("state", "=", sql.lit("deleted"))
    .orderBy("name")
    .limit(options.limit)
    .execute();
  return rows.map((row) => row.name);
}
