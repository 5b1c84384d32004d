import { expect, it } from "vitest";
import { Fault } from "../../contract/fault.ts";
import type { Run } from "../../contract/generation-records.ts";
import {
  addKey,
  createAdmission,
  createClaim,
  createFailure,
  createSuccess,
  expectCleanLedger,
  FACTS,
  MODEL,
  PRICE_MICROS,
  uniqueId,
} from "./desk.ts";
import type { OpenRecords, RecordsUnderTest } from "./desk.ts";

const OPERATIONS = 400;
const AT_ONCE = 8;

/** Everything that callers, workers and sweeps do, by chance but repeatably, many at once; the ledger holds throughout. */
export function operationsInAnyOrderKeepTheLedger(open: OpenRecords): void {
  it.each([1, 2, 3])(
    "the ledger verifies whatever happens in whatever order (seed %i)",
    async (seed) => {
      await using records = await open();
      const world = await createWorld(records, createChance(seed));
      for (let done = 0; done < OPERATIONS; done += AT_ONCE) {
        await Promise.all(Array.from({ length: AT_ONCE }, () => doSomething(world)));
        if (done % 100 === 0) await expectCleanLedger(records);
      }
      await expectCleanLedger(records);
      for (const id of world.ids) await records.generations.cancel(id, 1);
      expect(await records.generations.countOpen()).toEqual({ queued: 0, running: 0 });
      await expectCleanLedger(records);
      expect(world.ids.size).toBeGreaterThan(50);
    },
  );
}

interface World {
  readonly records: RecordsUnderTest;
  readonly chance: () => number;
  readonly callers: readonly { readonly account: string; readonly key: string }[];
  readonly ids: Set<string>;
  readonly runs: RunWithNames[];
}

interface RunWithNames {
  readonly run: Run;
  /** Pending and described under this attempt, as long as it is the latest. */
  readonly names: readonly string[];
}

async function createWorld(records: RecordsUnderTest, chance: () => number): Promise<World> {
  const accounts = [
    (await records.accounts.first()).id,
    await records.addAccount({ balanceMicros: 40 * PRICE_MICROS }),
  ];
  const callers = [];
  for (const account of accounts) {
    for (const budgetMicros of [null, 20 * PRICE_MICROS]) {
      callers.push({ account, key: await addKey(records, { account, budgetMicros }) });
    }
  }
  return { records, chance, callers, ids: new Set(), runs: [] };
}

async function doSomething(world: World): Promise<void> {
  const share = world.chance();
  if (share < 0.35) return admitSomething(world);
  if (share < 0.6) return claimSomething(world);
  if (share < 0.85) return endSomeRun(world);
  const id = pick(world, [...world.ids]);
  if (id === undefined) return;
  if (share < 0.95) await world.records.generations.cancel(id, 1);
  else await world.records.generations.erase(id, 1);
}

async function admitSomething(world: World): Promise<void> {
  const caller = pick(world, world.callers);
  if (!caller) return;
  const idempotencyValue = world.chance() < 0.5 ? `value_${Math.floor(world.chance() * 12)}` : null;
  const holdMicros = PRICE_MICROS * (1 + Math.floor(world.chance() * 3));
  const admission = createAdmission({ ...caller, idempotencyValue, holdMicros, queuedMax: 30 });
  try {
    world.ids.add((await world.records.generations.admit(admission)).generation.id);
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
  }
}

async function claimSomething({ records, runs }: World): Promise<void> {
  const candidate = await records.generations.next([MODEL]);
  if (!candidate) return;
  const kept = candidate.pending
    .filter((picture) => picture.facts !== null)
    .map((picture) => picture.asset);
  const missing = Math.round(candidate.generation.heldMicros / PRICE_MICROS) - kept.length;
  const names = Array.from({ length: missing }, (_, index) => ({
    asset: uniqueId("name"),
    order: kept.length + index,
  }));
  const run = await records.generations.claim(candidate, createClaim({ kept, names }));
  if (!run) return;
  for (const { asset } of names) await records.generations.describe(run, asset, FACTS);
  runs.push({ run, names: [...kept, ...names.map((name) => name.asset)] });
}

/** A run may be ended twice or after a later attempt has begun, so it stays among those that can be picked. */
async function endSomeRun(world: World): Promise<void> {
  const picked = pick(world, world.runs);
  if (!picked) return;
  const { run, names } = picked;
  const { generations } = world.records;
  const share = world.chance();
  if (share < 0.3) {
    await generations.requeue(run, { crashed: true });
  } else if (share < 0.5) {
    await generations.settle(run, createFailure({ outcome: share < 0.4 ? "unpaid" : "unknown" }));
  } else {
    const stored = names.slice(0, 1 + Math.floor(world.chance() * names.length));
    await generations.settle(run, createSuccess(stored));
  }
}

function pick<Item>({ chance }: World, items: readonly Item[]): Item | undefined {
  return items[Math.floor(chance() * items.length)];
}

/** A linear congruential generator (Numerical Recipes, 2nd edition, §7.1): the same numbers for the same seed. */
function createChance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
