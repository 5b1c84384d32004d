import type { Stage, StageName } from "../../contract/generation.ts";
import type { Clock } from "../clock.ts";

const ORDER: readonly StageName[] = ["references", "queued", "drawing", "finishing", "storing"];

/** Adds up how long each stage of a run takes; pictures drawn side by side add to the same stage. */
export interface StageTimer {
  add(stage: StageName, ms: number): void;
  /** Runs and adds its time, also when it fails. */
  time<Result>(stage: StageName, work: () => Promise<Result>): Promise<Result>;
  stages(): readonly Stage[];
}

export function createStageTimer(clock: Clock, earlier: readonly Stage[]): StageTimer {
  const spent = new Map<StageName, number>(earlier.map(({ name, ms }) => [name, ms]));
  const add = (stage: StageName, ms: number) => {
    spent.set(stage, (spent.get(stage) ?? 0) + ms);
  };
  return {
    add,
    async time(stage, work) {
      const startedAt = clock.elapsed();
      try {
        return await work();
      } finally {
        add(stage, clock.elapsed() - startedAt);
      }
    },
    stages: () =>
      ORDER.flatMap((name) => {
        const ms = spent.get(name);
        return ms === undefined ? [] : [{ name, ms: Math.max(0, Math.round(ms)) }];
      }),
  };
}
