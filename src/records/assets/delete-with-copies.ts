import type { Session } from "../database.ts";

/** Stored pictures and their small copies; by name, since no index could be used for what a subquery answers. */
export async function deleteWithCopies(db: Session["db"], names: readonly string[]): Promise<void> {
  if (names.length === 0) return;
  await db
    .updateTable("assets")
    .set({ state: "deleted" })
    .where((where) => where.or([where("name", "in", names), where("source", "in", names)]))
    .where("state", "=", "stored")
    .execute();
}
