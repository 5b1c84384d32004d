import { Fault } from "../../contract/fault.ts";
import { readBackendError } from "../shared/read-backend-error.ts";
import { toMaskedText } from "../shared/to-masked-text.ts";
import { contentRefused } from "../shared/to-status-fault.ts";
import type { JobState } from "./job-state.ts";

const MESSAGES = {
  failed: "The backend failed while it drew. Nothing was charged.",
  gone: "The backend no longer knows the drawing: it was restarted, or it was asked too late. Nothing was charged.",
  completed: "The backend ended the drawing without a picture. Nothing was charged.",
} as const;

/** Why a job gave no picture. */
export function toJobFault(
  state: Exclude<JobState, { kind: "queued" | "generating" }>,
  secrets: readonly string[],
): Fault {
  if (state.kind === "cancelled") {
    // Only what waits can be cancelled, so it was never begun.
    return new Fault(
      "no_channel",
      "The drawing was taken out of the backend's queue before it began. Nothing was charged.",
      { outcome: "unpaid" },
    );
  }
  if (state.kind !== "failed") {
    return failed(MESSAGES[state.kind]);
  }
  const cause = toMaskedText(state.words, secrets);
  return readBackendError(state.words).isContentRefusal
    ? contentRefused(cause, { cause })
    : failed(MESSAGES.failed, cause);
}

/** Final: whoever asks after the job again is told the same. */
function failed(message: string, cause?: string): Fault {
  return new Fault("backend_failed", message, {
    outcome: "unknown",
    final: true,
    ...(cause !== undefined && { cause }),
  });
}
