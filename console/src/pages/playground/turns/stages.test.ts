import { describe, expect, it } from "vitest";
import { stageNow, toStages } from "./stages.ts";

const words = { accepted: "a", queued: "q", drawing: "d", fit: "f", store: "s" };

describe("the five stages of a drawing", () => {
  it("are told by the server's record and its progress, never ahead of them", () => {
    expect(stageNow("sending", null)).toBe("accepted");
    expect(stageNow("queued", null)).toBe("queued");
    expect(stageNow("running", null)).toBe("drawing");
    expect(stageNow("running", { stage: "finishing", step: "", share: 0 })).toBe("fit");
    expect(stageNow("running", { stage: "storing", step: "", share: 0 })).toBe("store");
  });

  it("have the seconds that this page saw, and none that it did not", () => {
    const seen = {
      state: "running" as const,
      progress: { stage: "drawing" as const, step: "", share: 0.6 },
      sentAt: 1000,
      now: 5200,
    };
    const whole = toStages(
      { ...seen, marks: { accepted: 1000, queued: 1040, drawing: 1140 } },
      words,
    );
    expect(whole.map(({ ms }) => ms)).toEqual([40, 100, 4060, null, null]);
    expect(whole.map(({ state }) => state)).toEqual(["done", "done", "now", "coming", "coming"]);
    expect(whole[2]?.share).toBe(0.6);
    const afterReload = toStages({ ...seen, marks: { drawing: 4000 } }, words);
    expect(afterReload.map(({ ms }) => ms)).toEqual([null, null, null, null, null]);
    const storing = { stage: "storing" as const, step: "", share: 0 };
    const later = { ...seen, progress: storing, marks: { drawing: 4000, fit: 4500, store: 5000 } };
    expect(toStages(later, words).map(({ ms }) => ms)).toEqual([null, null, null, 500, 200]);
  });

  it("skip one that passed unseen: its time belongs to the one before", () => {
    const stages = toStages(
      {
        state: "running",
        progress: null,
        marks: { accepted: 1000, drawing: 1500 },
        sentAt: 1000,
        now: 2000,
      },
      words,
    );
    expect(stages.map(({ ms }) => ms)).toEqual([500, null, 500, null, null]);
  });
});
