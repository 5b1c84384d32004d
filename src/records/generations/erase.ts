import type { GenerationError, Plan } from "../../contract/generation.ts";
import type { Warning } from "../../contract/warning.ts";
import { deleteWithCopies } from "../assets/delete-with-copies.ts";
import type { Session } from "../database.ts";
import { fromJson, fromNullableJson, toJson, toNullableJson } from "../json-column.ts";
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
    .returning(["plan", "warnings", "error"])
    .executeTakeFirst();
  if (!row) return false;
  await db
    .updateTable("generations")
    .set({
      plan: emptyPlan(row.plan),
      warnings: toJson(fromJson(row.warnings).map(withoutWords)),
      error: silence(row.error),
    })
    .where("id", "=", id)
    .execute();
  await db.updateTable("calls").set({ backend_text: null }).where("generation", "=", id).execute();
  await eraseAssets(session, id);
  return true;
}

function emptyPlan(plan: JsonText<Plan>): JsonText<Plan> {
  const { warnings, ...rest } = fromJson(plan);
  return toJson({
    ...rest,
    prompt: "",
    context: [],
    guidance: "",
    references: [],
    mask: null,
    // A style is free text.
    wishes: {},
    warnings: warnings.map(withoutWords),
  });
}

/** What stands in place of a sentence that may repeat words of the prompt. */
const ERASED = "What this said was erased with the words of the request.";

function withoutWords({ code }: Warning): Warning {
  return { code, field: null, message: ERASED };
}

function silence(text: JsonText<GenerationError> | null): JsonText<GenerationError> | null {
  const error = fromNullableJson(text);
  return toNullableJson(error === null ? null : { ...error, message: ERASED });
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
