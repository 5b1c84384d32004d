import { describe, expect, it } from "vitest";
import { findMeanwhile } from "./meanwhile.ts";

const channel = (id: string, models: readonly string[], more: object = {}) => ({
  id,
  models: [...models],
  resting: false,
  priority: 0,
  weight: 1,
  ...more,
});

describe("while a channel rests", () => {
  const resting = channel("main", ["a", "b", "c"], { resting: true, priority: 10 });

  it("its models go to who else draws them, the best first", () => {
    const light = channel("light", ["a", "b"]);
    const heavy = channel("heavy", ["a", "b"], { weight: 5 });
    const first = channel("first", ["c"], { priority: 3 });
    expect(findMeanwhile(resting, [light, resting, heavy, first])).toEqual({
      moved: [
        { models: ["a", "b"], to: ["heavy", "light"] },
        { models: ["c"], to: ["first"] },
      ],
      waiting: [],
    });
  });

  it("models that only others draw which rest too have to wait", () => {
    const other = channel("other", ["b"], { resting: true });
    expect(findMeanwhile(resting, [resting, other])).toEqual({
      moved: [],
      waiting: ["a", "b", "c"],
    });
  });
});
