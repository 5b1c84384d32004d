import { Fault, type FaultCode } from "../contract/fault.ts";

/** A medium that is away or full, or for which too much waits. */
const PASSING: ReadonlySet<FaultCode> = new Set(["storage_unavailable", "overloaded"]);

/** Whether what was refused for now may well be done a little later. */
export function mayPass(error: unknown): boolean {
  return error instanceof Fault && PASSING.has(error.code);
}
