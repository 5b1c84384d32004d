import { Fault } from "../../contract/fault.ts";

/**
 * A failure of a backend where drawing costs nobody anything: what is unknown elsewhere is certainly unpaid here, so another channel
 * may draw. What was drawn but is no picture would only be drawn again, and stays as it is.
 */
export function toFreeFault(error: unknown): unknown {
  const isUnknown =
    error instanceof Fault &&
    error.outcome === "unknown" &&
    error.code !== "backend_answer_invalid";
  return isUnknown
    ? new Fault(error.code, error.publicMessage, {
        outcome: "unpaid",
        cause: error.cause,
        ...(error.retryAfterS !== undefined && { retryAfterS: error.retryAfterS }),
      })
    : error;
}
