import { Fault } from "../../contract/fault.ts";
import type { CallVerdict } from "../channels/channel-standing.ts";
import type { CallFailure } from "./drawing.ts";

/** What one try says of its channel, whatever it says of the call; undefined: nothing. */
export function toVerdict(
  error: unknown,
  { kind, fault }: CallFailure,
  /** The backend was asked: a request that we refuse ourselves says nothing of it. */
  wasAsked: boolean,
): CallVerdict | undefined {
  if (kind === "interrupted" || kind === "crashed") {
    return undefined;
  }
  if (kind === "refused" || kind === "unusable") {
    return wasAsked ? { kind: "well" } : undefined;
  }
  // A try after the first is of unknown outcome for its call, but a refused connection is one all the same.
  const isUnpaid = kind === "unpaid" || (error instanceof Fault && error.outcome === "unpaid");
  return { kind: isUnpaid ? "unpaid" : "unknown", fault };
}
