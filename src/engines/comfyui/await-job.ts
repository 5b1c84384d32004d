import { Fault } from "../../contract/fault.ts";
import { pause } from "../../kit/pause.ts";
import type { ComfyClient, JobState } from "./create-comfy-client.ts";
import type { JobWatch } from "./watch-job.ts";

const LOOK_MS = 30_000;
const FAILED_PAUSE_MS = 500;
/** So many looks in a row may fail; with their pauses that is the time in which a proxy or a network comes back. */
const FAILURES_MAX = 60;

type EndState = Exclude<JobState, { kind: "queued" | "running" }>;

interface Waiting {
  readonly client: ComfyClient;
  readonly watch: JobWatch;
  readonly output: string | null;
  readonly signal: AbortSignal;
}

/** What became of a job: it may have ended long ago, so it is looked for at once. Throws the signal's reason, or a Fault once the backend has been silent for long. */
export async function awaitJob(id: string, waiting: Waiting): Promise<EndState> {
  const { client, watch, output, signal } = waiting;
  let failures = 0;
  for (;;) {
    try {
      const state = await client.look(
        { id, output },
        AbortSignal.any([signal, AbortSignal.timeout(LOOK_MS)]),
      );
      failures = 0;
      if (state.kind !== "queued" && state.kind !== "running") {
        return state;
      }
    } catch (error) {
      signal.throwIfAborted();
      failures += 1;
      if (failures >= FAILURES_MAX) {
        throw toSilence(error);
      }
      await pause(FAILED_PAUSE_MS, signal);
      continue;
    }
    await watch.worthLooking(signal);
  }
}

function toSilence(error: unknown): Fault {
  const cause = error instanceof Fault ? error.cause : undefined;
  return new Fault(
    "backend_failed",
    "The backend stopped answering while it drew. Nothing was charged.",
    { outcome: "unknown", ...(typeof cause === "string" && { cause }) },
  );
}
