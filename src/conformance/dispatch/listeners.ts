import { expect, it } from "vitest";
import type { Dispatch, GenerationEvent } from "../../contract/dispatch.ts";
import { createTally } from "./create-tally.ts";
import { someTurns } from "./some-turns.ts";

/** What is announced reaches whoever listens, whole and in order. */
export function listenersAreTold(open: () => Promise<Dispatch>): void {
  it("Q4 each of many waiters hears its own generation, in order, and no other", async () => {
    await using dispatch = await open();
    const generations = Array.from({ length: 500 }, (_, index) => `gen_${index}`);
    const ears = generations.flatMap((generation) => [
      hearing(dispatch, generation),
      hearing(dispatch, generation),
    ]);
    for (const [index, generation] of generations.entries()) {
      dispatch.announce(generation, { kind: "state", state: "running" });
      dispatch.announce(generation, {
        kind: "progress",
        stage: "drawing",
        step: "sketching",
        share: index / 500,
      });
      dispatch.announce(generation, { kind: "state", state: "succeeded" });
    }
    for (const [index, ear] of ears.entries()) {
      expect(await ear.first(3)).toEqual([
        { kind: "state", state: "running" },
        {
          kind: "progress",
          stage: "drawing",
          step: "sketching",
          share: Math.floor(index / 2) / 500,
        },
        { kind: "state", state: "succeeded" },
      ]);
    }
  });

  it("Q4 previews are handed on whole and in order, like all other events", async () => {
    await using dispatch = await open();
    const ear = hearing(dispatch, "gen_1");
    const events = [0, 1, 2].map((step): GenerationEvent => {
      const bytes = new Uint8Array(100_000).fill(step);
      const preview = { order: 0, step, bytes, mediaType: "image/webp", width: 640, height: 360 };
      return { kind: "preview", preview };
    });
    for (const event of events) {
      dispatch.announce("gen_1", event);
    }
    expect(await ear.first(3)).toEqual(events);
  });

  it("Q4 a listener that throws harms neither the others nor the one who announces", async () => {
    await using dispatch = await open();
    dispatch.listen("gen_1", () => {
      throw new Error("a listener of bad manners");
    });
    const ear = hearing(dispatch, "gen_1");
    dispatch.announce("gen_1", { kind: "state", state: "failed" });
    expect(await ear.first(1)).toEqual([{ kind: "state", state: "failed" }]);
  });

  it("Q4 a listener that has left hears nothing more, and the same function twice is two listeners", async () => {
    await using dispatch = await open();
    const heard: GenerationEvent[] = [];
    const listener = (event: GenerationEvent): void => void heard.push(event);
    const leave = dispatch.listen("gen_1", listener);
    dispatch.listen("gen_1", listener);
    const ear = hearing(dispatch, "gen_1");
    leave();
    leave();
    dispatch.announce("gen_1", { kind: "state", state: "canceled" });
    await ear.first(1);
    await someTurns(5);
    expect(heard).toEqual([{ kind: "state", state: "canceled" }]);
  });

  it("Q4 a run that is being drained can still tell its waiters", async () => {
    await using dispatch = await open();
    const ear = hearing(dispatch, "gen_1");
    await dispatch.drain(new AbortController().signal);
    dispatch.announce("gen_1", { kind: "state", state: "succeeded" });
    expect(await ear.first(1)).toHaveLength(1);
  });
}

function hearing(
  dispatch: Dispatch,
  generation: string,
): { first(count: number): Promise<readonly GenerationEvent[]> } {
  const heard: GenerationEvent[] = [];
  const tally = createTally();
  dispatch.listen(generation, (event) => {
    heard.push(event);
    tally.add();
  });
  return {
    async first(count) {
      await tally.reached(count);
      return heard.slice(0, count);
    },
  };
}
