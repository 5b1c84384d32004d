import type { Fault } from "../../contract/fault.ts";
import { readBackendError } from "./read-backend-error.ts";
import { toStatusFault } from "./to-status-fault.ts";

type BodyError = Omit<Parameters<typeof toStatusFault>[0], "status"> & {
  /** The status that the body names; undefined where it names none. */
  readonly status: number | undefined;
};
type BodyContext = Omit<Parameters<typeof toStatusFault>[1], "isFree">;

/** The status of the answer itself, which says nothing of an error. */
const ANSWERED = 200;

/**
 * What an error in the body of an answer of status 200 says of a call. A backend that has begun to draw can no longer say with its
 * status that it failed, and OpenRouter documents that it answers so only then. Therefore such an error is unpaid only where
 * it is about an empty account, or names a status that the channel declares unpaid; a refusal stays one, and all else is unknown.
 */
export function toBodyFault(error: BodyError, context: BodyContext): Fault {
  const { status = ANSWERED, headers, text } = error;
  const judge = (status: number): Fault =>
    toStatusFault({ status, headers, text }, { ...context, isFree: false });
  const fault = judge(status);
  const isSure = context.unpaid.includes(status) || readBackendError(text).isAboutMoney;
  return fault.outcome === "unpaid" && !isSure ? judge(ANSWERED) : fault;
}
