import { Fault } from "../../contract/fault.ts";
import { readBackendError } from "../shared/read-backend-error.ts";
import { toMaskedText } from "../shared/to-masked-text.ts";
import { contentRefused } from "../shared/to-status-fault.ts";
import type { JobState } from "./create-comfy-client.ts";

const MESSAGES = {
  failed: "The backend's workflow failed while it drew. Nothing was charged.",
  memory: "The backend ran out of memory while it drew. Nothing was charged.",
  interrupted: "The drawing was stopped at the backend. Nothing was charged.",
  gone: "The backend no longer knows the drawing: it was restarted, or it was told to forget. Nothing was charged.",
  succeeded: "The backend's workflow ended without a picture. Nothing was charged.",
} as const;
const MEMORY = /out ?of ?memory|allocation on device/i;

/** Why a job gave no picture. Nodes that cost money may have run by then, so the outcome is unknown. */
export function toJobFault(
  state: Exclude<JobState, { kind: "queued" | "running" }>,
  secrets: readonly string[],
): Fault {
  if (state.kind !== "failed") {
    return failed(MESSAGES[state.kind]);
  }
  const cause = toMaskedText(`${state.exception} ${state.words}`, secrets);
  if (readBackendError(state.words).isContentRefusal) {
    return contentRefused(toMaskedText(state.words, secrets), { cause });
  }
  return failed(MEMORY.test(cause) ? MESSAGES.memory : MESSAGES.failed, cause);
}

/** Final: whoever asks after the job again is told the same. */
function failed(message: string, cause?: string): Fault {
  return new Fault("backend_failed", message, {
    outcome: "unknown",
    final: true,
    ...(cause !== undefined && { cause }),
  });
}
