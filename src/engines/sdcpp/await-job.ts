import type { EngineContext } from "../../contract/engine.ts";
import { Fault } from "../../contract/fault.ts";
import { pause } from "../../kit/pause.ts";
import type { JobClient } from "./create-job-client.ts";
import type { JobState } from "./job-state.ts";

/** So many looks in a row may fail; with their pauses that is half a minute in which a server or a network comes back. */
const FAILURES_MAX = 15;
const GROWTH = 1.5;

/** How long to wait between two looks at a job: from `firstMs`, growing, to `mostMs`. */
export interface LookPauses {
  readonly firstMs: number;
  readonly mostMs: number;
}

type EndState = Exclude<JobState, { kind: "queued" | "generating" }>;

interface Waiting {
  readonly client: JobClient;
  readonly context: EngineContext;
  readonly pauses: LookPauses;
}

/** What became of a job. Throws the signal's reason, or a Fault once the server has been silent for long. */
export async function awaitJob(
  id: string,
  { client, context, pauses }: Waiting,
): Promise<EndState> {
  const { signal } = context;
  let failures = 0;
  let pauseMs = pauses.firstMs;
  for (;;) {
    try {
      const state = await client.look(id, context);
      failures = 0;
      if (state.kind !== "queued" && state.kind !== "generating") {
        return state;
      }
      // The server does not tell how far a drawing is.
      context.progress({ stage: state.kind === "queued" ? "queued" : "drawing", share: 0 });
    } catch (error) {
      signal.throwIfAborted();
      failures += 1;
      if (failures >= FAILURES_MAX || isHopeless(error)) {
        throw toSilence(error);
      }
    }
    await pause(pauseMs, signal);
    pauseMs = Math.min(pauses.mostMs, pauseMs * GROWTH);
  }
}

/** A picture that broke off inside its base64, or that no spool holds, would come the same way again. */
function isHopeless(error: unknown): boolean {
  return !(error instanceof Fault) || !["backend_failed", "no_channel"].includes(error.code);
}

function toSilence(error: unknown): unknown {
  if (isHopeless(error)) {
    return error;
  }
  const cause = error instanceof Fault ? error.cause : undefined;
  return new Fault(
    "backend_failed",
    "The backend took the order and then gave no answer that could be read. Nothing was charged.",
    { outcome: "unknown", ...(typeof cause === "string" && { cause }) },
  );
}
