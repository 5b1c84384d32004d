/** The places of one channel: so many calls at a time, in order of arrival, and while it is on trial only one. */
export interface Places {
  readonly running: number;
  /** Whether a place would be had at once. */
  readonly isFree: boolean;
  /** A place at once, or undefined; the result gives it back, once. */
  tryTake(): (() => void) | undefined;
  /** Waits for a place. Rejects with the signal's reason. */
  take(signal: AbortSignal): Promise<() => void>;
  /** From now on so many; who holds a place keeps it. */
  resize(size: number): void;
  /** Something has changed: whoever waits may have a place now. */
  admit(): void;
}

export function createPlaces(options: {
  readonly size: number;
  readonly isOnTrial: () => boolean;
  readonly onRelease: () => void;
}): Places {
  let { size } = options;
  let running = 0;
  /** The one that was let in on trial and has not come back. */
  let trial: symbol | undefined;
  const waiting = new Set<() => void>();

  const hasPlace = () => running < size && !(options.isOnTrial() && trial !== undefined);
  const isFree = () => waiting.size === 0 && hasPlace();
  const admit = (): void => {
    for (const first of waiting) {
      if (!hasPlace()) {
        return;
      }
      first();
    }
  };
  const enter = (): (() => void) => {
    const own = Symbol("place");
    let isHeld = true;
    running += 1;
    trial = options.isOnTrial() ? own : trial;
    return () => {
      if (!isHeld) {
        return;
      }
      isHeld = false;
      running -= 1;
      trial = trial === own ? undefined : trial;
      admit();
      options.onRelease();
    };
  };

  return {
    get running() {
      return running;
    },
    get isFree() {
      return isFree();
    },
    tryTake: () => (isFree() ? enter() : undefined),
    async take(signal) {
      signal.throwIfAborted();
      return isFree() ? enter() : await waitIn(waiting, enter, signal);
    },
    resize(next) {
      size = next;
      admit();
    },
    admit,
  };
}

function waitIn(
  waiting: Set<() => void>,
  enter: () => () => void,
  signal: AbortSignal,
): Promise<() => void> {
  const { promise, resolve, reject } = Promise.withResolvers<() => void>();
  const leave = (): void => {
    waiting.delete(go);
    signal.removeEventListener("abort", refuse);
  };
  const go = (): void => {
    leave();
    resolve(enter());
  };
  const refuse = (): void => {
    leave();
    reject(signal.reason);
  };
  waiting.add(go);
  signal.addEventListener("abort", refuse, { once: true });
  return promise;
}
