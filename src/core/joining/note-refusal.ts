import { Fault, FAULTS } from "../../contract/fault.ts";
import type { FaultCode } from "../../contract/fault.ts";
import type { LimnerParts } from "../limner-parts.ts";

/** Whether a client may take this answer as an invitation to send the same again for a picture of its own. */
function invitesRetry(code: FaultCode): boolean {
  return code !== "still_running" && FAULTS[code].retryable;
}

/** Notes that a retryable fault is answered to this fingerprint: a marked retry that follows it draws anew. */
export async function noteRefusal(
  fingerprint: string,
  code: FaultCode,
  { records, log }: Pick<LimnerParts, "records" | "log">,
): Promise<void> {
  if (!invitesRetry(code)) {
    return;
  }
  try {
    await records.joining.refuse(fingerprint);
  } catch (error) {
    // Without the note the retry joins a generation that exists instead of drawing anew: never a second charge.
    log.warn("refusal-not-recorded", { code, error });
  }
}

/** What a fault stands for to the caller: anything that is not ours to explain is `internal`. */
export function codeOf(error: unknown): FaultCode {
  return error instanceof Fault ? error.code : "internal";
}
