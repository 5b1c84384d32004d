import type { LostRuns, Run } from "../../contract/generation-records.ts";
import type { LimnerParts } from "../limner-parts.ts";
import { claimNext } from "./claim-next.ts";
import { createSteadyLooks } from "./create-steady-looks.ts";
import type { Drawing } from "./drawing.ts";
import { endStale } from "./end-stale.ts";
import { Interruption } from "./interruption.ts";
import { openDrawing } from "./open-drawing.ts";
import { performRun } from "./perform-run.ts";

/** What runs generations in this process. */
export interface Runner {
  /** Claims one generation and runs it to its end. See `WorkOne`. */
  workOne(claimed?: () => void): Promise<boolean>;
  /**
   * Gives back to the queue what dead processes had claimed, each time as a crash; what they had stored is kept.
   * `all`: every running generation, at the start of the only server of a data folder. Otherwise those whose lease is over,
   * once the records have answered for so long that whoever is alive has renewed it.
   */
  recover(deadProcesses: readonly string[] | "all"): Promise<number>;
  /** Ends what has stood in the queue longer than its time, with the pictures there are. */
  endStale(): Promise<void>;
  /** Nothing more is claimed; work that is free to repeat goes back to the queue. Paid calls go on. */
  stop(): void;
  /**
   * Whatever is still under way goes back to the queue. Paid calls keep their open mark: the next start asks
   * after them where it can, and else calls their outcome unknown.
   */
  giveBack(): void;
  readonly running: number;
}

export function createRunner(parts: LimnerParts): Runner {
  const running = new Set<Drawing>();
  const looks = createSteadyLooks(parts.clock, parts.settings.leaseMs);
  let stopped = false;

  return {
    get running() {
      return running.size;
    },
    async workOne(tellClaimed) {
      if (stopped) {
        return false;
      }
      const askedAt = parts.clock.elapsed();
      const claimed = await claimNext(parts);
      if (claimed === "none") {
        return false;
      }
      if (claimed === "missed") {
        return true;
      }
      const drawing = openDrawing(claimed, askedAt, parts);
      running.add(drawing);
      tellClaimed?.();
      try {
        interruptIfStopped(drawing, stopped);
        await performRun(claimed, drawing, parts);
      } catch (error) {
        parts.log.error("run-broke", { generation: claimed.run.generation.id, error });
        await parts.records.generations.requeue(claimed.run, { crashed: true });
      } finally {
        running.delete(drawing);
      }
      return true;
    },
    async recover(deadProcesses) {
      const { found: lost, isSteady } = await looks.look(() =>
        parts.records.generations.listLost({ deadProcesses }),
      );
      if (deadProcesses !== "all" && !isSteady) {
        return 0;
      }
      const ours = lost.filter((run) => !isUnderWay(run, running));
      return await giveUp(ours, { deadProcesses }, parts);
    },
    async endStale() {
      const { queueMs } = parts.settings;
      for (const candidate of await parts.records.generations.listStale(queueMs)) {
        await endStale(candidate, parts);
      }
    },
    stop() {
      stopped = true;
      for (const drawing of running) {
        interruptIfStopped(drawing, stopped);
      }
    },
    giveBack() {
      stopped = true;
      for (const { controller } of running) {
        controller.abort(new Interruption("drain"));
      }
    },
  };
}

/** Such a run is alive, however late its lease is renewed after the machine had slept. */
function isUnderWay({ generation, attempt }: Run, running: ReadonlySet<Drawing>): boolean {
  return [...running].some(
    ({ run }) => run.generation.id === generation.id && run.attempt === attempt,
  );
}

/** Gives these runs back to the queue as crashed, unless they have woken up or somebody else did it. */
async function giveUp(lost: readonly Run[], ifLost: LostRuns, parts: LimnerParts): Promise<number> {
  let count = 0;
  for (const run of lost) {
    if (await parts.records.generations.requeue(run, { crashed: true, ifLost })) {
      count += 1;
      parts.log.info("generation-recovered", {
        generation: run.generation.id,
        attempt: run.attempt,
      });
    }
  }
  if (count > 0) {
    parts.dispatch.ring();
  }
  return count;
}

function interruptIfStopped(drawing: Drawing, stopped: boolean): void {
  if (stopped && drawing.repeatable) {
    drawing.controller.abort(new Interruption("drain"));
  }
}
