import type { Engine } from "../../src/contract/engine.ts";

export interface Gate {
  /** How many calls have come to the gate. */
  readonly calls: number;
  /** Resolves when the first call has come to the gate. */
  readonly reached: Promise<void>;
  /** Lets every call go on, those to come as well. */
  open(): void;
  readonly wrap: (engine: Engine) => Engine;
}

/**
 * Holds up the calls of an engine until the test lets them go on; a call that is stopped, or whose engine is
 * disposed of, goes on at once.
 */
export function createGate(): Gate {
  const reached = Promise.withResolvers<void>();
  const opened = Promise.withResolvers<void>();
  let calls = 0;
  return {
    get calls() {
      return calls;
    },
    reached: reached.promise,
    open: () => opened.resolve(),
    wrap: (engine) => ({
      ...engine,
      async generate(work, context) {
        context.signal.throwIfAborted();
        if (!engine.abilities.repeatable) {
          await context.sending();
        }
        calls += 1;
        reached.resolve();
        const stopped = Promise.withResolvers<void>();
        context.signal.addEventListener("abort", () => stopped.resolve(), { once: true });
        await Promise.race([opened.promise, stopped.promise]);
        return await engine.generate(work, context);
      },
      async [Symbol.asyncDispose]() {
        opened.resolve();
        await engine[Symbol.asyncDispose]();
      },
    }),
  };
}
