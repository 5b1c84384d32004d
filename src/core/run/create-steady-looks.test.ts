import { describe, expect, it } from "vitest";
import { createSteadyLooks } from "./create-steady-looks.ts";

const LEASE_MS = 30_000;

/** Looks at these moments, in seconds; `away`: that one is not answered. */
async function lookAt(...moments: readonly (number | "away")[]): Promise<readonly boolean[]> {
  let now = 0;
  const looks = createSteadyLooks({ elapsed: () => now }, LEASE_MS);
  const answers: boolean[] = [];
  for (const moment of moments) {
    if (moment === "away") {
      await expect(looks.look(() => Promise.reject(new Error("away")))).rejects.toThrow("away");
    } else {
      now = moment * 1_000;
      answers.push((await looks.look(() => Promise.resolve())).isSteady);
    }
  }
  return answers;
}

describe("a lease that is over", () => {
  it("means something once the records have answered for so long that everyone alive has renewed", async () => {
    expect(await lookAt(0, 15, 30, 45)).toEqual([false, true, true, true]);
    expect(await lookAt(0, 5, 10, 15)).toEqual([false, false, false, true]);
  });

  it("means nothing at first after the records were away, whether or not anybody looked meanwhile", async () => {
    expect(await lookAt(0, 15, "away", 45, 60)).toEqual([false, true, false, true]);
    expect(await lookAt(0, 15, 40, 55)).toEqual([false, true, false, true]);
  });
});
