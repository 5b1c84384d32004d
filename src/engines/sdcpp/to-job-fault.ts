import { Fault } from "../../contract/fault.ts";
import { readBackendError } from "../shared/read-backend-error.ts";
import { toMaskedText } from "../shared/to-masked-text.ts";
import { contentRefused } from "../shared/to-status-fault.ts";
import type { JobState } from "./job-state.ts";

/** Why a job gave no picture. */
export function toJobFault(
  state: Exclude<JobState, { kind: "queued" | "generating" }>,
  secrets: readonly string[],
): Fault {
  switch (state.kind) {
    case "failed": {
      const cause = toMaskedText(state.words, secrets);
      return readBackendError(state.words).isContentRefusal
        ? contentRefused(cause, { cause })
        : failed("The backend failed while it drew. Nothing was charged.", cause);
    }
    case "cancelled":
      // Only what waits can be cancelled, so it was never begun.
      return new Fault(
        "no_channel",
        "The drawing was taken out of the backend's queue before it began. Nothing was charged.",
        { outcome: "unpaid" },
      );
    case "gone":
      return failed(
        "The backend no longer knows the drawing: it was restarted, or it was asked too late. Nothing was charged.",
      );
    case "completed":
      return failed("The backend ended the drawing without a picture. Nothing was charged.");
  }
}

function failed(message: string, cause?: string): Fault {
  return new Fault("backend_failed", message, {
    outcome: "unknown",
    ...(cause !== undefined && { cause }),
  });
}
