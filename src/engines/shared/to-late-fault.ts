import { Fault } from "../../contract/fault.ts";
import { toMaskedText } from "./to-masked-text.ts";

/**
 * A failure behind an order that was taken: whatever it would say of a request of its own, nobody can know what was drawn. A
 * refusal of the content stays one.
 */
export function toLateFault(error: unknown): Fault {
  if (error instanceof Fault && error.code === "content_refused") {
    return error;
  }
  return new Fault(
    "backend_failed",
    "The backend took the order, and its picture could not be had. Nothing was charged.",
    { outcome: "unknown", cause: toMaskedText(describe(error), []) },
  );
}

function describe(error: unknown): string {
  if (error instanceof Fault && typeof error.cause === "string") {
    return error.cause;
  }
  return error instanceof Error ? error.message : String(error);
}
