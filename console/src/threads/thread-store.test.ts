import { describe, expect, it } from "vitest";
import { makeTurn } from "./make-turn.ts";
import { createThreadStore } from "./thread-store.ts";
import { withTurn } from "./thread-changes.ts";
import { emptyDraft } from "./thread.ts";

/** Where the browser keeps nothing, what is written lasts as long as the page. */
const openStore = async () => {
  const store = createThreadStore();
  await store.loaded;
  return store;
};

describe("the threads of a browser", () => {
  it("begin with one empty thread, which is the same until a turn is sent in it", async () => {
    const store = await openStore();
    const { id } = store.emptyThread();
    await store.setDraft(id, { ...emptyDraft(), prompt: "a lighthouse" });
    expect(store.emptyThread()).toMatchObject({ id, draft: { prompt: "a lighthouse" } });
    expect(store.list()).toEqual([]);
    await store.update(id, (thread) => withTurn(thread, makeTurn(thread)));
    expect(store.list().map((thread) => thread.id)).toEqual([id]);
    expect(store.emptyThread().id).not.toBe(id);
  });

  it("hand the settings of the last thread on to the next one, and not its words", async () => {
    const store = await openStore();
    const { id, draft } = store.emptyThread();
    const wishes = { ...draft.wishes, size: "2048x1152", count: 4 };
    await store.setDraft(id, { ...draft, prompt: "a kite", wishes });
    await store.update(id, (thread) => withTurn(thread, makeTurn(thread)));
    expect(store.emptyThread().draft).toEqual({ prompt: "", references: [], wishes });
  });

  it("change one turn alone, tell who listens, and know nothing of a thread that was removed", async () => {
    const store = await openStore();
    const { id } = store.emptyThread();
    await store.update(id, (thread) => withTurn(thread, makeTurn(thread)));
    await store.update(id, (thread) => withTurn(thread, makeTurn(thread)));
    const [first, second] = store.get(id)?.turns ?? [];
    const versions: number[] = [];
    const stop = store.subscribe(() => versions.push(store.version()));
    await store.updateTurn(id, first?.id ?? "", (turn) => ({ ...turn, generationId: "gen_1" }));
    expect(store.get(id)?.turns).toEqual([{ ...first, generationId: "gen_1" }, second]);
    expect(versions).toHaveLength(1);
    await store.remove(id);
    stop();
    await store.updateTurn(id, first?.id ?? "", (turn) => ({ ...turn, generationId: "gen_2" }));
    expect(store.get(id)).toBeUndefined();
    expect(versions).toHaveLength(2);
  });
});
