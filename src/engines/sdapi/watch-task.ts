import type { EngineContext } from "../../contract/engine.ts";
import { pause } from "../../kit/pause.ts";
import type { SdapiClient, TaskState } from "./create-sdapi-client.ts";

/** So many looks in a row may fail before nobody looks any more; the drawing goes on without. */
const FAILURES_MAX = 5;
/** Whoever waits for the end of an aborted call has little patience. */
const INTERRUPT_MS = 2_000;

/** One call at the server, as far as it can be told from those of others. */
export interface Task {
  readonly id: string;
  readonly client: SdapiClient;
  /** Whether whatever runs at the server must be this. */
  isAlone(): boolean;
}

interface Watching {
  readonly progress: EngineContext["progress"];
  /** Fires when the call has ended. */
  readonly signal: AbortSignal;
  readonly pauseMs: number;
}

/** Tells how far a task is until the signal fires. Never throws. */
export async function watchTask(
  task: Task,
  { progress, signal, pauseMs }: Watching,
): Promise<void> {
  let failures = 0;
  let share = 0;
  while (failures < FAILURES_MAX && !signal.aborted) {
    try {
      await pause(pauseMs, signal);
      const state = await look(task, signal);
      failures = 0;
      share = state?.kind === "drawing" ? Math.max(share, state.share) : share;
      if (state !== undefined && !signal.aborted) {
        progress({ stage: state.kind, share });
      }
    } catch {
      // What goes wrong here costs a word on the way, not the picture.
      failures += 1;
    }
  }
}

/** Interrupts what the server draws if that is this task. Takes two seconds at most, and never throws. */
export async function interruptTask(task: Task): Promise<void> {
  const signal = AbortSignal.timeout(INTERRUPT_MS);
  try {
    const state = await task.client.lookByName(task.id, signal).catch(() => undefined);
    if (state?.kind === "drawing" || (state === undefined && task.isAlone())) {
      await task.client.interrupt(signal);
    }
  } catch {
    // The call has ended either way, and nobody is left to be told that the backend draws on.
  }
}

async function look(task: Task, signal: AbortSignal): Promise<TaskState | undefined> {
  const named = await task.client.lookByName(task.id, signal);
  return named ?? (task.isAlone() ? await task.client.lookAtAny(signal) : undefined);
}
