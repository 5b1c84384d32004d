import type { Generation } from "limner/client";
import { describe, expect, it } from "vitest";
import { makeTurn } from "./make-turn.ts";
import { withFault, withGeneration, withRecord } from "./thread-changes.ts";
import { localFault } from "./to-turn-fault.ts";
import { emptyDraft, type Turn } from "./thread.ts";
import { isLost, isOpen, turnState } from "./turn-state.ts";

const sent = makeTurn({
  id: "th_1",
  title: "",
  createdAt: 0,
  updatedAt: 0,
  turns: [],
  draft: { ...emptyDraft(), prompt: "a lighthouse" },
});
const fault = localFault("not_found", "There is no such generation.");

function record(state: Generation["state"]): Generation {
  const finished = state === "queued" || state === "running" ? null : 2;
  return { state, finished, pictures: [] } as unknown as Generation; // What of a record is looked at here.
}

const look = (turn: Turn) => [turnState(turn), isOpen(turn), isLost(turn)];

describe("the state of a turn", () => {
  it("is sending until the server's record says more, and then what that says", () => {
    expect(look(sent)).toEqual(["sending", true, false]);
    const accepted = withGeneration(sent, "gen_1");
    expect(look(accepted)).toEqual(["sending", true, false]);
    expect(look(withRecord(accepted, record("queued")))).toEqual(["queued", true, false]);
    expect(look(withRecord(accepted, record("running")))).toEqual(["running", true, false]);
    expect(look(withRecord(accepted, record("succeeded")))).toEqual(["succeeded", false, false]);
    expect(look(withRecord(accepted, record("failed")))).toEqual(["failed", false, false]);
  });

  it("is waiting while the turn before is drawn, and refused when that brings no picture", () => {
    const waiting = { ...sent, waitsFor: "tu_0" };
    expect(look(waiting)).toEqual(["waiting", true, false]);
    expect(look(withFault(waiting, fault))).toEqual(["refused", false, false]);
  });

  it("is not drawing for ever when its generation is lost sight of, and is what the record says once that is seen again", () => {
    const running = withRecord(withGeneration(sent, "gen_1"), record("running"));
    const lost = withFault(running, fault);
    expect(look(lost)).toEqual(["refused", false, true]);
    expect(look(withRecord(lost, record("running")))).toEqual(["running", true, false]);
    expect(look(withRecord(lost, record("succeeded")))).toEqual(["succeeded", false, false]);
  });

  it("is not changed by a fault that comes after its end", () => {
    const ended = withRecord(withGeneration(sent, "gen_1"), record("succeeded"));
    expect(withFault(ended, fault)).toBe(ended);
  });
});
