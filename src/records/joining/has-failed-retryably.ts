import { FAULTS } from "../../contract/fault.ts";
import type { Generation } from "../../contract/generation.ts";

/**
 * Whether a generation failed in a way that may be tried again at no risk of paying twice: such a one stands for
 * nothing any more, neither under its `Idempotency-Key` nor for a request that comes again.
 */
export function hasFailedRetryably({ state, error }: Pick<Generation, "state" | "error">): boolean {
  return (
    state === "failed" &&
    error !== null &&
    FAULTS[error.code].retryable &&
    error.outcome !== "unknown"
  );
}
