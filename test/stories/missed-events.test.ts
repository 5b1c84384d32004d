import { setImmediate as nextTurn } from "node:timers/promises";
import { expect, it } from "vitest";

import type { Records } from "../../src/contract/records.ts";
import { waitFor } from "../../src/core/wait-for.ts";
import { createGate } from "../support/gate-engine.ts";
import { openWorkbench } from "../support/open-workbench.ts";
import { scriptEngine } from "../support/script-engine.ts";

/** Sooner than a record is looked at, or a lease renewed, without any event. */
const timeout = 5_000;

it("Q4 whoever waits looks at the record when events may have been lost", { timeout }, async () => {
  const looked = Promise.withResolvers<void>();
  const records = (own: Records): Records => ({
    ...own,
    generations: {
      ...own.generations,
      async stateOf(id) {
        const state = await own.generations.stateOf(id);
        looked.resolve();
        return state;
      },
    },
  });
  await using bench = await openWorkbench({ channels: [scriptEngine([])], records });
  const id = await bench.admit();
  const { signal } = new AbortController();
  const ended = waitFor(id, { patienceMs: 60_000, signal }, bench.parts);
  await looked.promise;
  await nextTurn();
  // As another process would, whose word is lost.
  await bench.parts.records.generations.cancel(id, Date.now());
  bench.parts.dispatch.announce(id, { kind: "missed" });
  expect((await ended).state).toBe("canceled");
});

it("a run looks whether it was canceled when events may have been lost", { timeout }, async () => {
  const gate = createGate();
  await using bench = await openWorkbench({
    channels: [{ engine: gate.wrap(scriptEngine([]).engine) }],
  });
  const id = await bench.admit();
  const run = bench.runner.workOne();
  await gate.reached;
  await bench.parts.records.generations.cancel(id, Date.now());
  bench.parts.dispatch.announce(id, { kind: "missed" });
  await run;
  expect(await bench.read(id)).toMatchObject({ state: "canceled", pictures: [] });
});
