import { expect, it } from "vitest";
import type { Engine } from "../../src/contract/engine.ts";
import type { Claim, Run } from "../../src/contract/generation-records.ts";
import type { Records } from "../../src/contract/records.ts";
import { createEcho } from "../../src/engines/echo/engine.ts";
import { openWorkbench } from "../support/open-workbench.ts";

const LEASE_MS = 30_000;

/** A process that stands still right after its claim, as one that was stopped or whose machine had paused. */
function createStandstill() {
  const state = { elapsedMs: 0, left: 0 };
  const echo = createEcho({ repeatable: false });
  const engine: Engine = {
    ...echo,
    async generate(work, context) {
      await context.sending();
      state.left += 1;
      return await echo.generate(work, context);
    },
    [Symbol.asyncDispose]: () => echo[Symbol.asyncDispose](),
  };
  const afterClaim =
    (meanwhile: (run: Run, records: Records, terms: Claim) => Promise<unknown>) =>
    (records: Records): Records => ({
      ...records,
      generations: {
        ...records.generations,
        async claim(candidate, terms) {
          const run = await records.generations.claim(candidate, terms);
          if (run !== undefined) {
            await meanwhile(run, records, terms);
            state.elapsedMs = 2 * LEASE_MS;
          }
          return run;
        },
      },
      [Symbol.asyncDispose]: () => records[Symbol.asyncDispose](),
    });
  return { state, engine, afterClaim, elapsed: () => state.elapsedMs };
}

it("a process that stood still for longer than its lease sends nothing that another one has taken over", async () => {
  const { state, engine, afterClaim, elapsed } = createStandstill();
  const takenOver = afterClaim(async (run, { generations }, terms) => {
    const ifLost = { deadProcesses: [terms.process] };
    expect(await generations.requeue(run, { crashed: true, ifLost })).toBe(true);
    const candidate = await generations.next([run.generation.model]);
    const other = { ...terms, process: "another", names: [], firstCall: null };
    expect(candidate && (await generations.claim(candidate, other))).toBeTruthy();
  });
  const options = { channels: [{ engine }], leaseMs: LEASE_MS, elapsed, records: takenOver };
  await using bench = await openWorkbench(options);
  const id = await bench.admit();
  await bench.runner.workOne();
  expect(state.left).toBe(0);
  expect(await bench.read(id)).toMatchObject({ state: "running", attempt: 2 });
});

it("a process that stood still for longer than its lease goes on with what nobody has taken", async () => {
  const { state, engine, afterClaim, elapsed } = createStandstill();
  const options = { channels: [{ engine }], leaseMs: LEASE_MS, elapsed };
  await using bench = await openWorkbench({ ...options, records: afterClaim(async () => {}) });
  const id = await bench.admit();
  await bench.runner.workOne();
  expect(state.left).toBe(1);
  expect(await bench.read(id)).toMatchObject({ state: "succeeded" });
});
