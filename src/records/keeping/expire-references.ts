import type { Session } from "../database.ts";
import { fromJson, toJson } from "../json-column.ts";
import { findDue, type Terms } from "./find-due.ts";

/** References and mask, in the plan and in the store. */
export async function expireReferences(session: Session, terms: Terms): Promise<number> {
  const { db, now } = session;
  const due = await findDue(session, "references", terms);
  for (const { id, plan } of due) {
    await db
      .updateTable("generations")
      .set({
        references_expired_at: now,
        plan: toJson({ ...fromJson(plan), references: [], mask: null }),
      })
      .where("id", "=", id)
      .execute();
  }
  if (due.length === 0) return 0;
  await db
    .updateTable("assets")
    .set({ state: "deleted" })
    .where(
      "generation",
      "in",
      due.map(({ id }) => id),
    )
    .where("role", "=", "input")
    .where("state", "=", "stored")
    .execute();
  return due.length;
}
