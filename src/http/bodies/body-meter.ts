import { Fault } from "../../contract/fault.ts";
import type { ByteBudget } from "../../kit/byte-budget.ts";

/** Counts the bytes of one body against its own bound and against what all requests may hold together. */
export interface BodyMeter {
  /** Throws `body_too_large` or `overloaded`, and the same again at every further count. */
  count(bytes: number): void;
  /** The `Content-Length` of the body, before it is read. Throws `body_too_large`. */
  announce(contentLength: string | undefined): void;
  /** Gives everything back to the budget of all requests; may be called more than once. */
  readonly release: () => void;
}

/** Seconds after which a body that found no room may be sent again. */
const RETRY_AFTER_S = 2;
/** What a piece takes in memory however short it is: a body may arrive byte by byte (measured: 40 to 100). */
const PIECE_BYTES_MIN = 64;

export function createBodyMeter(bytesMax: number, budget: ByteBudget): BodyMeter {
  const share = budget.open();
  let counted = 0;
  let refusal: Fault | undefined;
  const refuse = (fault: Fault): Fault => {
    // At once: were it held until the body is cleared away, bodies that grow together would all be refused.
    share.release();
    refusal = fault;
    return fault;
  };
  return {
    announce(contentLength) {
      if (Number(contentLength ?? 0) > bytesMax) {
        throw refuse(createTooLargeFault(bytesMax));
      }
    },
    count(bytes) {
      if (refusal !== undefined) {
        throw refusal;
      }
      counted += bytes;
      if (counted > bytesMax) {
        throw refuse(createTooLargeFault(bytesMax));
      }
      if (!share.grow(Math.max(bytes, PIECE_BYTES_MIN))) {
        throw refuse(createOverloadedFault());
      }
    },
    release: () => share.release(),
  };
}

function createTooLargeFault(bytesMax: number): Fault {
  return new Fault(
    "body_too_large",
    `The body is larger than ${describeBytes(bytesMax)}. Send smaller pictures, or name them by URL.`,
    { headers: { connection: "close" } },
  );
}

function createOverloadedFault(): Fault {
  return new Fault(
    "overloaded",
    "Too many bodies are being received at once. Send this one again in a moment.",
    { retryAfterS: RETRY_AFTER_S, headers: { connection: "close" } },
  );
}

function describeBytes(bytes: number): string {
  const mebibytes = bytes / (1024 * 1024);
  return mebibytes >= 1 ? `${Math.floor(mebibytes)} MiB` : `${bytes} bytes`;
}
