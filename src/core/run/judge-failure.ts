import { Fault } from "../../contract/fault.ts";
import type { CallFailure } from "./drawing.ts";
import { Interruption } from "./interruption.ts";

/** What a thrown error says about a call: whether it may have been paid, and what the caller is told. See `Engine`. */
export function judgeFailure(
  error: unknown,
  call: {
    /** It may have left before it failed. */
    readonly sent: boolean;
    /** It had been made before, here or by a process that died: that this try is unpaid says nothing of the first. */
    readonly again: boolean;
    readonly repeatable: boolean;
    /** Why the call was told to stop, if it was. */
    readonly stopped: unknown;
    readonly timeoutMs: number;
  },
): CallFailure {
  if (call.stopped instanceof Interruption) {
    return {
      kind: "interrupted",
      fault: new Fault("internal", "The run was interrupted.", { cause: error }),
    };
  }
  if (call.stopped !== undefined) {
    const fault = new Fault(
      "backend_timeout",
      `The backend did not answer within ${Math.round(call.timeoutMs / 1000)} s. Nothing was charged.`,
      { cause: error },
    );
    return { kind: call.sent ? "unknown" : "unpaid", fault };
  }
  if (error instanceof Fault && error.outcome !== undefined) {
    const { outcome } = error;
    return { kind: call.again && outcome === "unpaid" ? "unknown" : outcome, fault: error };
  }
  if (call.repeatable) {
    return { kind: "crashed", fault: toFault(error) };
  }
  return { kind: call.sent ? "unknown" : "unpaid", fault: toFault(error) };
}

function toFault(error: unknown): Fault {
  return error instanceof Fault
    ? error
    : new Fault(
        "internal",
        "The engine broke while it was drawing. Nothing was charged; the server's log has the details.",
        { cause: error },
      );
}
