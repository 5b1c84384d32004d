import { describe, expect, it } from "vitest";
import type { SceneId } from "../intent.ts";
import { vocabulary } from "../vocabulary/vocabulary.ts";
import { fitCounts } from "./fit-counts.ts";
import { readPrompt } from "./read-prompt.ts";

const fit = (scene: SceneId, ...things: readonly (readonly [string, number])[]) =>
  fitCounts(
    scene,
    things.map(([id, count]) => ({ id, said: id, count })),
  );

describe("fitCounts", () => {
  it("fills a table in order and says what there is no room for", () => {
    const { subjects, left } = fit("studio", ["cat", 12], ["dog", 12], ["apple", 12]);
    expect(subjects.map(({ id, count }) => `${count} ${id}`)).toEqual(["12 cat", "12 dog"]);
    expect(left).toEqual(["apple"]);
  });

  it("shows one lighthouse, whatever was asked for, and several boats", () => {
    const { subjects, left } = fit("coast", ["lighthouse", 5], ["boat", 3]);
    expect(subjects.map(({ count }) => count)).toEqual([1, 3]);
    expect(left).toEqual(["more than 1 lighthouse"]);
  });

  it("leaves what fits as it is", () => {
    expect(fit("logo", ["rocket", 1], ["star", 3]).left).toEqual([]);
  });

  it("W1 what does not fit is missed by the reading, not claimed", () => {
    const { intent } = readPrompt("five lighthouses by the sea", vocabulary());
    expect(intent.subjects).toMatchObject([{ id: "lighthouse", count: 1 }]);
    expect(intent.missed).toContain("more than 1 lighthouses");
  });
});
