import { expect, it } from "vitest";

import type { GenerationEvent } from "../../contract/dispatch.ts";
import { createProgressPace } from "./create-progress-pace.ts";

const step = (share: number): GenerationEvent => ({
  kind: "progress",
  stage: "drawing",
  step: "inking",
  share,
});
const succeeded: GenerationEvent = { kind: "state", state: "succeeded" };

it("of many steps the first passes at once, and after each pause the latest", () => {
  const { pace, passed, pause } = open();
  [0.1, 0.2, 0.3].forEach((share) => pace.add("gen_1", step(share)));
  expect(passed).toEqual([step(0.1)]);
  pause();
  expect(passed).toEqual([step(0.1), step(0.3)]);
  pace.add("gen_1", step(0.4));
  pause();
  pause();
  expect(passed).toEqual([step(0.1), step(0.3), step(0.4)]);
  pace.add("gen_1", step(0.5));
  expect(passed.at(-1)).toEqual(step(0.5));
});

it("a state waits for nothing, and overtakes no step", () => {
  const { pace, passed } = open();
  pace.add("gen_1", step(0.1));
  pace.add("gen_1", step(0.2));
  pace.add("gen_1", succeeded);
  pace.add("gen_1", succeeded);
  expect(passed).toEqual([step(0.1), step(0.2), succeeded, succeeded]);
});

it("one generation's steps do not hold up another's, and nothing is kept of one that is silent", () => {
  const { pace, passed, pause, waiting } = open();
  pace.add("gen_1", step(0.1));
  pace.add("gen_2", step(0.2));
  expect(passed).toHaveLength(2);
  pause();
  expect(waiting()).toBe(0);
});

it("no pause outlives it", () => {
  const { pace, waiting } = open();
  pace.add("gen_1", step(0.1));
  pace.close();
  expect(waiting()).toBe(0);
});

function open() {
  const passed: GenerationEvent[] = [];
  const waits = new Set<() => void>();
  const pace = createProgressPace({
    everyMs: 250,
    timers: {
      after(_delayMs, action) {
        waits.add(action);
        return () => void waits.delete(action);
      },
      every: () => () => undefined,
    },
    pass: (_generation, event) => passed.push(event),
  });
  return {
    pace,
    passed,
    waiting: () => waits.size,
    pause: () => {
      const due = [...waits];
      waits.clear();
      due.forEach((action) => action());
    },
  };
}
