import { describe, expect, it } from "vitest";
import { toModelStacks } from "./to-model-stacks.ts";

const step = (start: number, counts: Readonly<Record<string, number>>, complete = true) => ({
  start,
  complete,
  models: Object.entries(counts).map(([model, pictures]) => ({
    model,
    pictures,
    amount_micros: pictures * 30_000,
  })),
});

describe("bars by model", () => {
  it("have the model with the most pictures at the ground, and the last step open", () => {
    const stacks = toModelStacks([step(0, { a: 1 }), step(1, { b: 3, a: 1 }, false)], "pictures");
    expect(stacks).toEqual({
      models: ["b", "a"],
      steps: [
        { start: 0, isOpen: false, values: [0, 1] },
        { start: 1, isOpen: true, values: [3, 1] },
      ],
      total: 5,
    });
  });

  it("name four models and put the others together, with nothing lost", () => {
    const { models, steps, total } = toModelStacks(
      [step(0, { a: 9, b: 8, c: 7, d: 6, e: 5, f: 4 })],
      "pictures",
    );
    expect(models).toEqual(["a", "b", "c", "d", null]);
    expect(steps[0]?.values).toEqual([9, 8, 7, 6, 9]);
    expect(total).toBe(39);
  });

  it("keep the order of the models when spend is shown, so that each keeps its pigment", () => {
    const dear = { start: 0, complete: true };
    const steps = [
      {
        ...dear,
        models: [
          { model: "cheap", pictures: 5, amount_micros: 5 },
          { model: "dear", pictures: 1, amount_micros: 900 },
        ],
      },
    ];
    expect(toModelStacks(steps, "spend")).toMatchObject({
      models: ["cheap", "dear"],
      steps: [{ values: [5, 900] }],
      total: 905,
    });
  });
});
