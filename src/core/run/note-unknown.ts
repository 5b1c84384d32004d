import { Fault } from "../../contract/fault.ts";
import type { Drawing } from "./drawing.ts";

/** Says that a call of an earlier attempt may have been paid, if there was one. */
export function noteUnknown(isUnknown: boolean, drawing: Drawing): void {
  if (isUnknown) {
    const fault = new Fault(
      "backend_failed",
      "The server stopped while a backend was drawing. Nothing was charged.",
    );
    drawing.failures.push({ kind: "unknown", fault });
  }
}
