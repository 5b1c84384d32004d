import { Fault } from "../../contract/fault.ts";
import type { FailureLimits } from "../../contract/failure-limits.ts";
import type { Clock } from "../clock.ts";
import type { ConsoleSession, ConsoleSessions } from "./console-sessions.ts";

export interface SignInParts {
  readonly sessions: ConsoleSessions;
  readonly failures: FailureLimits;
  readonly clock: Clock;
  /** Throws `invalid_api_key` for any but the admin key. */
  readonly check: (key: string) => void;
}

/** Makes a session for whoever shows the admin key, and slows down who shows wrong ones. See `Administration.signIn`. */
export async function signInOperator(
  key: string,
  from: string,
  { sessions, failures, clock, check }: SignInParts,
): Promise<ConsoleSession> {
  const waitMs = await failures.take(from);
  if (waitMs > 0) {
    const retryAfterS = Math.ceil(waitMs / 1000);
    throw new Fault(
      "rate_limited",
      `Too many sign-ins from this address have failed. Try again in ${retryAfterS} s.`,
      { retryAfterS },
    );
  }
  check(key);
  await failures.forgive(from);
  return sessions.open(clock.now());
}
