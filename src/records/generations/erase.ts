import type { Plan } from "../../contract/generation.ts";
import { deleteWithCopies } from "../assets/delete-with-copies.ts";
import type { Session } from "../database.ts";
import { fromJson, toJson } from "../json-column.ts";
import type { JsonText } from "../json-column.ts";

/** False if there is no such generation, it is still open (cancel it first), or it was erased before. */
export async function erase(
  session: Session,
  { id, at }: { readonly id: string; readonly at: number },
): Promise<boolean> {
  const { db } = session;
  const row = await db
    .updateTable("generations")
    .set({ erased_at: at, words: "", understood: null, revised_prompt: null, client: null })
    .where("id", "=", id)
    .where("finished_at", "is not", null)
    .where("erased_at", "is", null)
    .returning("plan")
    .executeTakeFirst();
  if (!row) return false;
  await db
    .updateTable("generations")
    .set({ plan: emptyPlan(row.plan) })
    .where("id", "=", id)
    .execute();
  await db.updateTable("calls").set({ backend_text: null }).where("generation", "=", id).execute();
  await eraseAssets(session, id);
  return true;
}

function emptyPlan(plan: JsonText<Plan>): JsonText<Plan> {
  return toJson({
    ...fromJson(plan),
    prompt: "",
    context: [],
    guidance: "",
    references: [],
    mask: null,
  });
}

async function eraseAssets({ db, locks }: Session, id: string): Promise<void> {
  // Whoever makes a small copy of one holds it, so a copy that is being finished is seen below.
  const held = await locks
    .hold(
      db
        .selectFrom("assets")
        .select(["name", "state"])
        .where("generation", "=", id)
        .orderBy("name"),
    )
    .execute();
  await db
    .updateTable("assets")
    .set({ document: null, understood: null, revised_prompt: null })
    .where("generation", "=", id)
    .execute();
  // A run that was canceled may still be writing under a pending name. It discards that name itself, or the
  // sweep does once it is old; were it forgotten now, the file would stay without a row.
  const names = held.flatMap(({ name, state }) => (state === "pending" ? [] : [name]));
  await deleteWithCopies(db, names);
}
