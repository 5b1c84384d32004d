import { Fault } from "../../contract/fault.ts";
import type { Spool } from "../../contract/spool.ts";
import type { ByteBudget } from "../../kit/byte-budget.ts";

/** A spool whose bytes count against an allowance that all requests share, until it is disposed of. */
export function budgetedSpool(spool: Spool, budget: ByteBudget): Spool {
  const releases: (() => void)[] = [];
  return {
    path: spool.path,
    close: () => spool.close(),
    read: () => spool.read(),
    async write(chunk) {
      const release = budget.reserve(chunk.byteLength);
      if (release === undefined) {
        throw new Fault(
          "overloaded",
          "Too many pictures are being received at this moment. Try again in a few seconds.",
          {
            retryAfterS: 5,
          },
        );
      }
      releases.push(release);
      await spool.write(chunk);
    },
    async [Symbol.asyncDispose]() {
      for (const release of releases.splice(0)) {
        release();
      }
      await spool[Symbol.asyncDispose]();
    },
  };
}
