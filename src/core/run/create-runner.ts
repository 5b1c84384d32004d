import { Fault } from "../../contract/fault.ts";
import type { LimnerParts } from "../limner-parts.ts";
import { claimNext } from "./claim-next.ts";
import type { Drawing } from "./drawing.ts";
import { Interruption } from "./interruption.ts";
import { openDrawing, performRun } from "./perform-run.ts";

/** What runs generations in this process. */
export interface Runner {
  /** Claims one generation and runs it to its end; false if there was nothing to claim. */
  workOne(): Promise<boolean>;
  /**
   * Gives back to the queue what dead processes had claimed, each time as a crash; what they had stored is kept.
   * `all`: every running generation, at the start of the only server of a data folder.
   */
  recover(deadProcesses: readonly string[] | "all"): Promise<number>;
  /** Fails what has stood in the queue longer than its time. */
  failStale(): Promise<number>;
  /** Nothing more is claimed; work that is free to repeat goes back to the queue. Paid calls go on. */
  stop(): void;
  readonly running: number;
}

export function createRunner(parts: LimnerParts): Runner {
  const running = new Set<Drawing>();
  let stopped = false;

  return {
    get running() {
      return running.size;
    },
    async workOne() {
      if (stopped) {
        return false;
      }
      const claimed = await claimNext(parts);
      if (claimed === "none") {
        return false;
      }
      if (claimed === "missed") {
        return true;
      }
      const drawing = openDrawing(claimed, parts);
      running.add(drawing);
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
      const lost = await parts.records.generations.listLost({ deadProcesses });
      for (const run of lost) {
        await parts.records.generations.requeue(run, { crashed: true });
        parts.log.info("generation-recovered", {
          generation: run.generation.id,
          attempt: run.attempt,
        });
      }
      if (lost.length > 0) {
        parts.dispatch.ring();
      }
      return lost.length;
    },
    async failStale() {
      const stale = await parts.records.generations.listStale(
        parts.clock.now() - parts.settings.queueMs,
      );
      const { code, publicMessage } = new Fault(
        "no_channel",
        "No backend became free for this request in time. Nothing was charged.",
      );
      for (const { id } of stale) {
        if (
          await parts.records.generations.failQueued(
            id,
            { code, message: publicMessage, outcome: null },
            parts.clock.now(),
          )
        ) {
          parts.dispatch.announce(id, { kind: "state", state: "failed" });
        }
      }
      return stale.length;
    },
    stop() {
      stopped = true;
      for (const drawing of running) {
        interruptIfStopped(drawing, stopped);
      }
    },
  };
}

function interruptIfStopped(drawing: Drawing, stopped: boolean): void {
  if (stopped && drawing.repeatable) {
    drawing.controller.abort(new Interruption("drain"));
  }
}
