import type { Engine } from "../../src/contract/engine.ts";

/** A call that has come to the turnstile. */
export interface Arrival {
  readonly prompt: string;
  /** The prompts of all that stood there at that moment, its own among them. */
  readonly present: readonly string[];
}

export interface Turnstile {
  /** Every call that has come, in that order. */
  readonly arrivals: readonly Arrival[];
  /** Resolves when so many calls have come in all. */
  untilArrived(count: number): Promise<void>;
  /** Lets the one go on that has stood there longest. */
  pass(): void;
  /** Lets every call go on, those to come as well. */
  open(): void;
  readonly wrap: (engine: Engine) => Engine;
}

/** Lets the calls of an engine go on one by one, so that a test can count who is drawn beside whom. */
export function createTurnstile(): Turnstile {
  const arrivals: Arrival[] = [];
  const standing: { readonly prompt: string; readonly go: () => void }[] = [];
  const waiters = new Set<() => void>();
  let isOpen = false;

  async function stand(prompt: string, signal: AbortSignal): Promise<void> {
    const gone = Promise.withResolvers<void>();
    const one = { prompt, go: gone.resolve };
    standing.push(one);
    arrivals.push({ prompt, present: standing.map((other) => other.prompt) });
    for (const look of waiters) look();
    signal.addEventListener("abort", () => one.go(), { once: true });
    if (isOpen || signal.aborted) one.go();
    await gone.promise;
    const place = standing.indexOf(one);
    if (place !== -1) standing.splice(place, 1);
  }

  function open(): void {
    isOpen = true;
    for (const { go } of standing) go();
  }

  return {
    arrivals,
    untilArrived: (count) =>
      new Promise((resolve) => {
        const look = () => {
          if (arrivals.length < count) return;
          waiters.delete(look);
          resolve();
        };
        waiters.add(look);
        look();
      }),
    pass() {
      standing.shift()?.go();
    },
    open,
    wrap: (engine) => ({
      ...engine,
      async generate(work, context) {
        await stand(work.prompt, context.signal);
        return await engine.generate(work, context);
      },
      async [Symbol.asyncDispose]() {
        open();
        await engine[Symbol.asyncDispose]();
      },
    }),
  };
}
