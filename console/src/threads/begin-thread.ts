import { DEFAULT_WISHES, emptyDraft, type Reference } from "./thread.ts";
import { makeId } from "./make-id.ts";
import { threadStore } from "./thread-store.ts";

/** A new thread with a picture in its composer; answers with its id. An empty one is used where there is one. */
export async function beginThread(reference: Reference, model: string): Promise<string> {
  await threadStore.loaded;
  const spare = threadStore.emptyThread();
  const isEmpty = spare.draft.prompt === "" && spare.draft.references.length === 0;
  const now = Date.now();
  const thread = {
    ...spare,
    id: isEmpty ? spare.id : makeId("th"),
    createdAt: now,
    updatedAt: now,
    draft: { ...emptyDraft({ ...DEFAULT_WISHES, model }), references: [reference] },
  };
  await threadStore.add(thread);
  return thread.id;
}
