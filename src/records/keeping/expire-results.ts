import type { Session } from "../database.ts";
import { findDue, type Terms } from "./find-due.ts";

/** Pictures, their small copies, and what an engine would need to go on from them. */
export async function expireResults(session: Session, terms: Terms): Promise<number> {
  const { db, now, locks } = session;
  const ids = (await findDue(session, "results", terms)).map(({ id }) => id);
  if (ids.length === 0) return 0;
  await db
    .updateTable("generations")
    .set({ pictures_expired_at: now })
    .where("id", "in", ids)
    .execute();
  // Whoever makes a small copy of one holds it, so a copy that is being finished is seen below.
  await locks
    .hold(db.selectFrom("assets").select("name").where("generation", "in", ids).orderBy("name"))
    .execute();
  const pictures = db
    .selectFrom("assets")
    .select("name")
    .where("generation", "in", ids)
    .where("role", "!=", "input");
  await db
    .updateTable("assets")
    .set({ state: "deleted" })
    .where((where) => where.or([where("name", "in", pictures), where("source", "in", pictures)]))
    .where("state", "=", "stored")
    .execute();
  await db
    .updateTable("assets")
    .set({ document: null, understood: null, revised_prompt: null })
    .where("name", "in", pictures)
    .execute();
  return ids.length;
}
