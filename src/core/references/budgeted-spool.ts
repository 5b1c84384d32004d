import { Fault } from "../../contract/fault.ts";
import type { Spool } from "../../contract/spool.ts";
import type { ByteBudget } from "../../kit/byte-budget.ts";

/** A spool whose bytes count against an allowance that all requests share, until it is disposed of. */
export function budgetedSpool(spool: Spool, budget: ByteBudget): Spool {
  const share = budget.open();
  return {
    content: () => spool.content(),
    close: () => spool.close(),
    read: () => spool.read(),
    async write(chunk) {
      if (!share.grow(chunk.byteLength)) {
        // At once, so that pictures that arrive together do not all fail for want of what one held.
        share.release();
        throw new Fault(
          "overloaded",
          "Too many pictures are being received at this moment. Try again in a few seconds.",
          {
            retryAfterS: 5,
          },
        );
      }
      await spool.write(chunk);
    },
    async [Symbol.asyncDispose]() {
      share.release();
      await spool[Symbol.asyncDispose]();
    },
  };
}
