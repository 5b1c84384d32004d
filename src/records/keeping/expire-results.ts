import { deleteWithCopies } from "../assets/delete-with-copies.ts";
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
  const held = await locks
    .hold(
      db
        .selectFrom("assets")
        .select("name")
        .where("generation", "in", ids)
        .where("role", "!=", "input")
        .orderBy("name"),
    )
    .execute();
  const pictures = held.map(({ name }) => name);
  if (pictures.length === 0) return ids.length;
  await deleteWithCopies(db, pictures);
  await db
    .updateTable("assets")
    .set({ document: null, understood: null, revised_prompt: null })
    .where("name", "in", pictures)
    .execute();
  return ids.length;
}
