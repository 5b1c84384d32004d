import { LimnerError } from "limner/client";

const FIRST_MS = 1000;
const LONGEST_MS = 8000;
/** About a quarter of an hour of a lost connection, or of a server that asks to wait. */
const TRIES_MAX = 120;

interface NextTry {
  readonly waitMs: number;
  /**
   * No answer of the server's own came, be it for a broken line or for a proxy that speaks for a server that is away: the
   * request may have been accepted.
   */
  readonly isLost: boolean;
}

/** When a request that was not answered with its acceptance is sent again by itself. Null: a person has to look. */
export function nextTry(error: unknown, tries: number): NextTry | null {
  if (!(error instanceof LimnerError) || tries >= TRIES_MAX) {
    return null;
  }
  const growing = Math.min(LONGEST_MS, FIRST_MS * 2 ** (tries - 1));
  switch (error.code) {
    case "rate_limited":
    case "overloaded":
      return { waitMs: Math.max(error.retryAfterMs ?? growing, FIRST_MS), isLost: false };
    case "connection_lost":
      return { waitMs: growing, isLost: true };
    case "unexpected_answer":
      return error.retryable ? { waitMs: growing, isLost: true } : null;
    default:
      return null;
  }
}
