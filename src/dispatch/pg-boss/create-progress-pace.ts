import type { GenerationEvent } from "../../contract/dispatch.ts";
import type { Timers } from "../shared/timers.ts";

interface ProgressPaceOptions {
  /** At most one step of a generation in so long. */
  readonly everyMs: number;
  readonly timers: Timers;
  readonly pass: (generation: string, event: GenerationEvent) => void;
}

/** Lets events pass in order, but of the steps of a generation only the latest now and then. */
export interface ProgressPace {
  add(generation: string, event: GenerationEvent): void;
  close(): void;
}

interface Pause {
  held: GenerationEvent | undefined;
  readonly stop: () => void;
}

export function createProgressPace({ everyMs, timers, pass }: ProgressPaceOptions): ProgressPace {
  const pauses = new Map<string, Pause>();

  const release = (generation: string, pause: Pause): void => {
    const { held } = pause;
    pause.held = undefined;
    if (held !== undefined) {
      pass(generation, held);
    }
  };

  const rest = (generation: string): void => {
    const stop = timers.after(everyMs, () => {
      pauses.delete(generation);
      if (pause.held !== undefined) {
        rest(generation);
        release(generation, pause);
      }
    });
    const pause: Pause = { held: undefined, stop };
    pauses.set(generation, pause);
  };

  return {
    add(generation, event) {
      const pause = pauses.get(generation);
      if (event.kind === "progress" && pause !== undefined) {
        pause.held = event;
        return;
      }
      if (pause !== undefined) {
        release(generation, pause);
      }
      if (event.kind === "progress") {
        rest(generation);
      }
      pass(generation, event);
    },
    close() {
      for (const { stop } of pauses.values()) {
        stop();
      }
      pauses.clear();
    },
  };
}
