import type { Generation } from "limner/client";
import { describe, expect, it } from "vitest";
import { forkThread } from "./fork-thread.ts";
import { makeTurn } from "./make-turn.ts";
import {
  withGeneration,
  withEnd,
  withPictureBefore,
  withRecord,
  withTurn,
} from "./thread-changes.ts";
import { emptyDraft, type Reference, type Thread, type Turn } from "./thread.ts";

const file: Reference = {
  id: "rf_f",
  kind: "file",
  name: "photo.jpg",
  mediaType: "image/jpeg",
  bytes: 3,
  width: 10,
  height: 10,
};

function thread(prompt: string, references: readonly Reference[] = []): Thread {
  return {
    id: "th_1",
    title: "",
    createdAt: 0,
    updatedAt: 0,
    turns: [],
    draft: { ...emptyDraft(), prompt, references },
  };
}

function record(state: Generation["state"], url = "/images/a.png"): Generation {
  const isOver = state !== "queued" && state !== "running";
  return {
    state,
    finished: isOver ? 2 : null,
    pictures: state === "succeeded" ? [{ url, width: 2048, height: 1152 }] : [],
  } as unknown as Generation; // What of a record is looked at here.
}

function sent(before: Thread, change: Partial<Turn> = {}): Thread {
  return withTurn(before, { ...makeTurn(before), ...change });
}

const landed = sent(thread("a lighthouse"), { id: "tu_1", record: record("succeeded") });
const onlyReference = ({ draft }: Thread) => draft.references[0];

describe("a thread", () => {
  it("is named by its first words, and its composer is empty after they are sent, with the same settings", () => {
    const after = sent(thread("  a lighthouse\nat dusk "));
    expect(after).toMatchObject({ title: "a lighthouse at dusk", draft: emptyDraft() });
    expect(after.turns).toHaveLength(1);
  });

  it("holds the picture that came as reference 1, so that the next words change it", () => {
    const after = withEnd(landed, "tu_1");
    expect(onlyReference(after)).toMatchObject({ url: "/images/a.png", automatic: true });
    expect(withEnd(after, "tu_1").draft).toBe(after.draft);
  });

  it("leaves pictures alone that were put into the composer by hand", () => {
    const byHand = { ...landed, draft: { ...landed.draft, references: [file] } };
    expect(withEnd(byHand, "tu_1").draft.references).toEqual([file]);
  });

  it("holds again what a turn was to change that ended without a picture", () => {
    const asked = withEnd(landed, "tu_1");
    const failed = sent(asked, {
      id: "tu_2",
      references: asked.draft.references,
      record: record("canceled"),
    });
    expect(failed.draft.references).toEqual([]);
    expect(onlyReference(withEnd(failed, "tu_2"))).toMatchObject({ url: "/images/a.png" });
  });

  it("is forked with the turns up to one, and its picture in the composer", () => {
    const longer = sent({ ...landed, draft: { ...landed.draft, prompt: "make it night" } });
    const fork = forkThread(longer, landed.turns[0] ?? expect.unreachable(), 0);
    expect(fork.turns).toHaveLength(1);
    expect(fork.id).not.toBe(longer.id);
    expect(onlyReference(fork)).toMatchObject({ url: "/images/a.png" });
  });
});

describe("a turn", () => {
  const turn = makeTurn(thread("a lighthouse", [file]));

  it("waits for the one before while that is drawn, and then changes its picture", () => {
    const busy = sent(thread("a lighthouse"), { record: record("running") });
    const next = makeTurn({ ...busy, draft: { ...busy.draft, prompt: "make it night" } });
    expect(next.waitsFor).toBe(busy.turns[0]?.id);
    const before = landed.turns[0] ?? expect.unreachable();
    expect(withPictureBefore(next, before)).toMatchObject({
      waitsFor: null,
      references: [{ url: "/images/a.png", automatic: true }],
    });
  });

  it("knows where the server keeps its files once it was accepted", () => {
    expect(withGeneration(turn, "gen_1").references).toEqual([
      { ...file, kept: { generation: "gen_1", n: 1 } },
    ]);
  });

  it("does not go back from an end that was told, whichever tab hears of it last", () => {
    const ended = withRecord(turn, record("succeeded"));
    expect(withRecord(ended, record("running"))).toBe(ended);
  });

  it("has a key of its own, so that it is another picture", () => {
    expect(makeTurn(thread("x")).idempotencyKey).not.toBe(turn.idempotencyKey);
  });
});
