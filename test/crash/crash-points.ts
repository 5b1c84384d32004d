import type { AssetStore } from "../../src/contract/asset-store.ts";
import type { Engine } from "../../src/contract/engine.ts";
import type { Records } from "../../src/contract/records.ts";

/** Where a server under test ends itself with SIGKILL. */
export const CRASH_POINTS = [
  "after-admission",
  "before-claim",
  "after-claim",
  "before-sending",
  "after-sending",
  "while-answering",
  "after-answer",
  "after-describe",
  "half-picture-written",
  "picture-stored",
  "before-settle",
  "after-settle",
] as const;

export type CrashPoint = (typeof CRASH_POINTS)[number];

/** Ends the process the moment a point is reached, for the `nth` time; then nothing goes on. */
export type DieAt = (point: CrashPoint) => Promise<void>;

export function createDieAt(wanted: CrashPoint | null, nth: number): DieAt {
  let seen = 0;
  return async (point) => {
    if (point !== wanted || (seen += 1) !== nth) {
      return;
    }
    process.kill(process.pid, "SIGKILL");
    // The signal takes effect at once or in a moment; nothing may happen in between.
    await new Promise<never>(() => {});
  };
}

export function dyingRecords(records: Records, dieAt: DieAt): Records {
  const { generations } = records;
  return {
    ...records,
    generations: {
      ...generations,
      async admit(admission) {
        const answer = await generations.admit(admission);
        await dieAt("after-admission");
        return answer;
      },
      async claim(candidate, claim) {
        await dieAt("before-claim");
        const run = await generations.claim(candidate, claim);
        await dieAt("after-claim");
        return run;
      },
      async endCall(run, end) {
        await generations.endCall(run, end);
        await dieAt("after-answer");
      },
      async describe(run, asset, facts) {
        const ours = await generations.describe(run, asset, facts);
        await dieAt("after-describe");
        return ours;
      },
      async settle(run, settlement) {
        await dieAt("before-settle");
        const ours = await generations.settle(run, settlement);
        await dieAt("after-settle");
        return ours;
      },
    },
    [Symbol.asyncDispose]: () => records[Symbol.asyncDispose](),
  };
}

export function dyingStore(store: AssetStore, dieAt: DieAt): AssetStore {
  return {
    ...store,
    async put(name, bytes, options) {
      async function* halfWay() {
        for await (const chunk of bytes) {
          const middle = Math.ceil(chunk.byteLength / 2);
          yield chunk.subarray(0, middle);
          await dieAt("half-picture-written");
          yield chunk.subarray(middle);
        }
      }
      await store.put(name, halfWay(), options);
      await dieAt("picture-stored");
    },
    [Symbol.asyncDispose]: () => store[Symbol.asyncDispose](),
  };
}

export function dyingEngine(engine: Engine, dieAt: DieAt): Engine {
  return {
    ...engine,
    async generate(work, context) {
      await dieAt("before-sending");
      const result = await engine.generate(work, {
        ...context,
        async sending() {
          await context.sending();
          await dieAt("after-sending");
        },
      });
      await dieAt("while-answering");
      return result;
    },
    [Symbol.asyncDispose]: () => engine[Symbol.asyncDispose](),
  };
}
