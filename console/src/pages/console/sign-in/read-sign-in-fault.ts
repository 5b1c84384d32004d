import { LimnerError } from "limner/client";

export interface SignInFault {
  readonly kind: "wrong" | "slowed" | "elsewhere" | "other";
  /** What the server said. */
  readonly message: string;
}

/** What is wrong with a sign-in that failed; null while nothing is, also once a wait that was asked for is over. */
export function readSignInFault(error: unknown, waitMs: number): SignInFault | null {
  if (error === null || error === undefined) {
    return null;
  }
  const message = error instanceof Error ? error.message : "";
  const code = error instanceof LimnerError ? error.code : "";
  if (code === "rate_limited") {
    return waitMs > 0 ? { kind: "slowed", message } : null;
  }
  if (code === "invalid_api_key") {
    return { kind: "wrong", message };
  }
  return { kind: code === "origin_not_allowed" ? "elsewhere" : "other", message };
}
