import { Fault } from "../../contract/fault.ts";
import type { ByteBudget } from "../../kit/byte-budget.ts";

/** Counts the bytes of one body against its own bound and against what all requests may hold together. */
export interface BodyMeter {
  /** Throws `body_too_large` or `overloaded`. */
  count(bytes: number): void;
  /** Gives everything back to the budget of all requests; may be called more than once. */
  readonly release: () => void;
}

/** Seconds after which a body that found no room may be sent again. */
const RETRY_AFTER_S = 2;

export function createBodyMeter(bytesMax: number, budget: ByteBudget): BodyMeter {
  let counted = 0;
  let releases: (() => void)[] = [];
  return {
    count(bytes) {
      counted += bytes;
      if (counted > bytesMax) {
        throw new Fault(
          "body_too_large",
          `The body is larger than ${describeBytes(bytesMax)}. Send smaller pictures, or name them by URL.`,
          {
            headers: { connection: "close" },
          },
        );
      }
      const release = budget.reserve(bytes);
      if (release === undefined) {
        throw new Fault(
          "overloaded",
          "Too many bodies are being received at once. Send this one again in a moment.",
          {
            retryAfterS: RETRY_AFTER_S,
            headers: { connection: "close" },
          },
        );
      }
      releases.push(release);
    },
    release() {
      for (const release of releases) {
        release();
      }
      releases = [];
    },
  };
}

function describeBytes(bytes: number): string {
  const mebibytes = bytes / (1024 * 1024);
  return mebibytes >= 1 ? `${Math.floor(mebibytes)} MiB` : `${bytes} bytes`;
}
